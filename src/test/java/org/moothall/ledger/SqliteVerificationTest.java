package org.moothall.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.database.Location;
import org.moothall.database.Stores;

class SqliteVerificationTest extends VerificationContract {
    @TempDir
    Path folder;

    @Override
    Location fresh() {
        return Stores.sqlite(folder);
    }
}
