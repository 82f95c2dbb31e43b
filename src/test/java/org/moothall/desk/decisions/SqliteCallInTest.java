package org.moothall.desk.decisions;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqliteCallInTest extends CallInContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
