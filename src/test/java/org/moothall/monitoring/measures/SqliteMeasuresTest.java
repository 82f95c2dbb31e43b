package org.moothall.monitoring.measures;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqliteMeasuresTest extends MeasuresContract {
    @Override
    Location fresh() {
        return Stores.sqlite();
    }
}
