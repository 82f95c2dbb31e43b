package org.moothall.operations.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.documents.Documents;
import org.moothall.ledger.NamedFile;
import org.moothall.ledger.verification.Faults;

/// The files and recorded texts that a ledger's documents name, each checked once however often it is named.
final class NamedDocuments {
    private final Documents documents;
    private final Faults faults;
    private final Map<String, NamedFile> files = new LinkedHashMap<>();

    NamedDocuments(Documents documents, Faults faults) {
        this.documents = documents;
        this.faults = faults;
    }

    /// Is told how many files have been checked, of how many.
    interface Watcher {
        void done(long done, long whole);
    }

    void note(NamedFile file) {
        files.putIfAbsent(file.sha256(), file);
    }

    long count() {
        return files.size();
    }

    void check(Watcher watcher) {
        long done = 0;
        for (NamedFile file : files.values()) {
            if (!documents.intact(file.sha256())) {
                faults.add(words(file));
            }
            watcher.done(++done, files.size());
        }
    }

    private String words(NamedFile file) {
        boolean there = documents.size(file.sha256()).isPresent();
        return "%s %s, version %d (entry %d): its %s, kept as %s, %s."
                .formatted(
                        file.text() ? "The text of" : "The file of",
                        file.document(),
                        file.version(),
                        file.entry(),
                        file.text() ? "recorded text" : "bytes",
                        file.sha256(),
                        there ? "was changed" : "is missing");
    }
}
