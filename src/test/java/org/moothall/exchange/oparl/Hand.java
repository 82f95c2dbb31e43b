package org.moothall.exchange.oparl;

import java.nio.file.Path;
import java.util.List;
import org.moothall.documents.Documents;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.oparl.sources.Bounds;
import org.moothall.record.Content;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;

/// An importer with a ledger and documents in a folder of the test's.
final class Hand implements AutoCloseable {
    static final AuthorityCode LINDENAU = new AuthorityCode("lindenau");

    private final Path folder;
    private final LedgerAtHand ledger;
    private final Documents documents;

    Hand(Path folder) {
        this.folder = folder;
        this.ledger = new LedgerAtHand(folder);
        this.documents = Documents.in(folder, LedgerAtHand.CLOCK);
    }

    OparlImport importer() {
        return importer(new Bounds(20, 20));
    }

    OparlImport importer(Bounds bounds) {
        Provenance provenance = Provenance.open(folder.resolve("provenance"), LedgerAtHand.CLOCK);
        return new OparlImport(ledger.ledger(), documents, provenance, Progress.none(), LedgerAtHand.CLOCK, bounds);
    }

    <C extends Content> List<C> all(Class<C> type, Kind kind) {
        return ledger.all(LINDENAU, type, kind);
    }

    long size() {
        return ledger.size();
    }

    @Override
    public void close() {
        documents.close();
        ledger.close();
    }
}
