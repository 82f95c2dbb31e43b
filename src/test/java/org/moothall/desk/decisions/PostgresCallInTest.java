package org.moothall.desk.decisions;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresCallInTest extends CallInContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
