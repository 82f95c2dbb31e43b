package org.moothall.ledger;

import org.moothall.database.Location;
import org.moothall.database.Stores;

class PostgresProofTest extends ProofContract {
    @Override
    Location fresh() {
        return Stores.postgres();
    }
}
