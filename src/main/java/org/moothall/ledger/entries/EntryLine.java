package org.moothall.ledger.entries;

import java.nio.charset.StandardCharsets;
import org.moothall.database.Instants;
import org.moothall.ledger.tree.Hash;

/// The one line that stands for an entry in the tree: its leaf. It has everything but the content, and the
/// content's hash.
///
/// `moothall-entry/1 17 2025-07-09T16:02:11.123Z merebridge/meeting/12 3f0a…c9 Democratic Services`
///
/// Fields are parted by one blank; the last is free text; there is no newline at the end.
public final class EntryLine {
    private static final String FORM = "moothall-entry/1";

    private EntryLine() {}

    public static String text(Entry entry) {
        return text(
                entry.number(),
                Instants.text(entry.at()),
                entry.by(),
                entry.key().toString(),
                entry.hash());
    }

    public static String text(long number, String at, String by, String key, String contentHash) {
        return FORM + " " + number + " " + at + " " + key + " " + contentHash + " " + by;
    }

    public static Hash leaf(String line) {
        return Hash.leaf(line.getBytes(StandardCharsets.UTF_8));
    }
}
