package org.moothall.ledger.verification;

import java.util.Optional;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.ConsistencyProof;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.notes.Checkpoint;
import org.moothall.ledger.notes.SignedNote;
import org.moothall.ledger.notes.VerifierKey;
import org.moothall.ledger.tree.Checks;
import org.moothall.ledger.tree.Hash;

/// A head that somebody kept, from this ledger or what says so.
public final class KeptHead {
    private final SignedNote note;
    private final Checkpoint checkpoint;

    private KeptHead(SignedNote note, Checkpoint checkpoint) {
        this.note = note;
        this.checkpoint = checkpoint;
    }

    /// Reads a signed checkpoint.
    ///
    /// @throws IllegalArgumentException where it is none
    public static KeptHead read(String text) {
        SignedNote note = SignedNote.read(text);
        return new KeptHead(note, Checkpoint.read(note.text()));
    }

    /// How many entries there were.
    public long size() {
        return checkpoint.size();
    }

    /// Why the ledger as it is now does not begin with the one that this head speaks of; none where it does.
    public Optional<String> objection(Ledger ledger) {
        if (ledger.verifierKeys().stream().map(VerifierKey::read).noneMatch(note::signedBy)) {
            return Optional.of("The kept head is not signed by a key of this ledger.");
        }
        Head now = ledger.head();
        if (size() > now.size()) {
            return Optional.of(
                    "The kept head is of " + size() + " entries, and the ledger has only " + now.size() + ".");
        }
        return ledger.proveConsistency(size(), now.size())
                        .filter(this::leadsFromHere)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("The ledger does not begin with the " + size()
                        + " entries of the kept head: its past was changed.");
    }

    private boolean leadsFromHere(ConsistencyProof proof) {
        return Checks.consistency(
                size(),
                checkpoint.root(),
                proof.to(),
                Hash.hex(proof.toRoot()),
                proof.path().stream().map(Hash::hex).toList());
    }
}
