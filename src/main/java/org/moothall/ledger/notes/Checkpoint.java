package org.moothall.ledger.notes;

import java.util.List;
import org.moothall.ledger.tree.Hash;

/// What a head says: how many entries there are and the root over them (C2SP tlog-checkpoint). Other logs may add
/// lines; ours never does, and they are not read.
///
/// @param size the number of entries
/// @param root the tree's root at that size
public record Checkpoint(Origin origin, long size, Hash root) {
    public Checkpoint {
        if (size < 0) {
            throw new IllegalArgumentException("a ledger's size is never negative: " + size);
        }
    }

    /// The text that is signed: origin, size and root in Base 64, each with its newline.
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /// Reads a text of that form.
    ///
    /// @throws IllegalArgumentException where it is not one
    public static Checkpoint read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3) {
            throw new IllegalArgumentException("a checkpoint has three lines: origin, size and root");
        }
        String size = lines.get(1);
        if (!size.matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("a checkpoint's second line is its size, not " + size);
        }
        return new Checkpoint(new Origin(lines.get(0)), Long.parseLong(size), Hash.base64(lines.get(2)));
    }
}
