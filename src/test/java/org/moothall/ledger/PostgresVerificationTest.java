package org.moothall.ledger;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresVerificationTest extends VerificationContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
