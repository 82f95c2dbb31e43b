package org.moothall.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.moothall.database.Database;
import org.moothall.ledger.entries.Entries;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.Document;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;

/// Walks the files that published documents name. What was erased names nothing.
final class NamedFiles {
    private static final int AT_ONCE = 1_000;

    private final Database database;

    NamedFiles(Database database) {
        this.database = database;
    }

    void forEach(Consumer<NamedFile> files) {
        List<Entry> page = page(-1);
        while (!page.isEmpty()) {
            page.forEach(entry -> of(entry).forEach(files));
            page = page(page.getLast().number());
        }
    }

    private List<Entry> page(long after) {
        return database.read(handle -> new Entries(handle).contentsAfter(after, Kind.DOCUMENT, AT_ONCE));
    }

    /// What the content of one entry names.
    static List<NamedFile> of(Entry entry) {
        if (entry.json() == null || entry.key().kind() != Kind.DOCUMENT) {
            return List.of();
        }
        List<NamedFile> files = new ArrayList<>();
        for (DocumentVersion version :
                RecordJson.read(entry.json(), Document.class).versions()) {
            if (version.sha256() != null) {
                files.add(new NamedFile(entry.number(), entry.key(), version.number(), version.sha256(), false));
            }
            if (version.text() != null) {
                files.add(new NamedFile(entry.number(), entry.key(), version.number(), version.text(), true));
            }
        }
        return files;
    }
}
