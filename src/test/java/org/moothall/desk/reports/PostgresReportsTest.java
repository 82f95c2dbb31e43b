package org.moothall.desk.reports;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresReportsTest extends ReportsContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
