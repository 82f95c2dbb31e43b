package org.moothall.ledger.entries;

import java.time.Instant;
import java.util.List;
import org.moothall.database.Instants;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SignedNote;

/// What is signed when a content is erased, so that a content can go only by the hand that holds the ledger's
/// key. Its second line begins with a word, so it can never be taken for a checkpoint.
public record ErasureNote(long number, Instant at, String reason, String hash) {
    public String text(Origin origin) {
        return origin + "\nerased " + number + " " + Instants.text(at) + " " + hash + "\n" + reason + "\n";
    }

    /// Reads a signed note of that form.
    ///
    /// @throws IllegalArgumentException where it is not one
    public static ErasureNote read(String note) {
        List<String> lines = SignedNote.read(note).text().lines().toList();
        String[] facts = lines.size() == 3 ? lines.get(1).split(" ", -1) : new String[0];
        if (facts.length != 4 || !facts[0].equals("erased")) {
            throw new IllegalArgumentException("not a note of an erasure: " + note);
        }
        return new ErasureNote(Long.parseLong(facts[1]), Instants.read(facts[2]), lines.get(2), facts[3]);
    }
}
