package org.moothall.monitoring.measures;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresMeasuresTest extends MeasuresContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
