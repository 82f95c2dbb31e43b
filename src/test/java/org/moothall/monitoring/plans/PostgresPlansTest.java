package org.moothall.monitoring.plans;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresPlansTest extends PlansContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
