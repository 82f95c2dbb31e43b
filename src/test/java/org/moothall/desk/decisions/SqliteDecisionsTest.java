package org.moothall.desk.decisions;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqliteDecisionsTest extends DecisionsContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
