package org.moothall.desk.agendas;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresWorkTest extends PublishingContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
