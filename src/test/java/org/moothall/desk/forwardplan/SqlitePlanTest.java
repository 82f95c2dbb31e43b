package org.moothall.desk.forwardplan;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqlitePlanTest extends PlanContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
