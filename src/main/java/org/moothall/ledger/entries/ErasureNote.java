package org.moothall.ledger.entries;

import java.time.Instant;
import org.moothall.database.Instants;
import org.moothall.ledger.notes.Origin;

/// What is signed when a content is erased, so that a content can go only by the hand that holds the ledger's
/// key. Its second line begins with a word, so it can never be taken for a checkpoint.
public record ErasureNote(long number, Instant at, String reason, String hash) {
    public String text(Origin origin) {
        return origin + "\nerased " + number + " " + Instants.text(at) + " " + hash + "\n" + reason + "\n";
    }
}
