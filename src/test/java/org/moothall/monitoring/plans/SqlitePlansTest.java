package org.moothall.monitoring.plans;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqlitePlansTest extends PlansContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
