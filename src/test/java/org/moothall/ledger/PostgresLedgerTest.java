package org.moothall.ledger;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresLedgerTest extends LedgerContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
