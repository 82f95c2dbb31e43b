package org.moothall.operations.keeping;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import org.moothall.documents.Documents;
import org.moothall.exchange.Provenance;
import org.moothall.ledger.ErasedFile;

/// Deletes what an erased content named wherever this data directory keeps it, and says so.
@Singleton
final class ErasedFiles {
    private final Instance<Documents> documents;
    private final Instance<Provenance> provenance;
    private final Set<String> told = new LinkedHashSet<>();

    @Inject
    ErasedFiles(Instance<Documents> documents, Instance<Provenance> provenance) {
        this.documents = documents;
        this.provenance = provenance;
    }

    void letGo(ErasedFile file) {
        String name = (file.text() ? "the recorded text " : "the file ") + file.sha256();
        if (file.elsewhere().isPresent()) {
            told.add("Kept " + name + ": entry " + file.elsewhere().getAsLong() + " names it too.");
            return;
        }
        if (documents.get().forget(file.sha256())) {
            told.add("Deleted " + name + ", with all that was drawn from it.");
        }
        if (provenance.get().forget(file.sha256())) {
            told.add("Deleted the raw reply with the same bytes.");
        }
    }

    /// What was done, a sentence to each.
    Set<String> told() {
        return told;
    }
}
