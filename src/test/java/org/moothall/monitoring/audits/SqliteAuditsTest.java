package org.moothall.monitoring.audits;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqliteAuditsTest extends AuditsContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
