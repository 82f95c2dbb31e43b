package org.moothall.monitoring.audits;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresAuditsTest extends AuditsContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
