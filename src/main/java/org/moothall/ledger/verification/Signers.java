package org.moothall.ledger.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.notes.SignedNote;
import org.moothall.ledger.notes.VerifierKey;

/// The keys that may have signed something on a ledger.
final class Signers {
    private final List<VerifierKey> keys;

    private Signers(List<VerifierKey> keys) {
        this.keys = keys;
    }

    static Signers in(Handle handle, Faults faults) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String text : handle.createQuery("select verifier_key from ledger_keys order by verifier_key")
                .mapTo(String.class)
                .list()) {
            try {
                keys.add(VerifierKey.read(text));
            } catch (IllegalArgumentException damaged) {
                faults.add("One of the ledger's public keys is damaged: " + text + ".");
            }
        }
        return new Signers(keys);
    }

    /// The text of a note as it was signed; none where it is no note, or no key of this ledger signed it.
    Optional<String> signedText(String note) {
        try {
            SignedNote read = SignedNote.read(note);
            boolean signed =
                    keys.stream().anyMatch(key -> read.text().startsWith(key.name() + "\n") && read.signedBy(key));
            return signed && read.toString().equals(note) ? Optional.of(read.text()) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
