package org.moothall.ledger.verification;

import java.util.List;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.moothall.database.Database;
import org.moothall.database.StoreFailed;
import org.moothall.ledger.tree.Hash;

/// Computes a ledger anew: the hash of every content, every leaf and node of the tree, every head and its
/// signature, the signed note on every erasure, and what the store itself says of its pages. It reads in one
/// view, so that it may run while others append; and in batches, so that a million entries take seconds and no
/// more memory than one batch.
public final class Verification {
    private static final int AT_ONCE = 4_096;

    private final Database database;
    private final Faults faults;
    private final LongConsumer progress;

    /// @param faults   where to put what is wrong
    /// @param progress is told, now and then, how many entries have been gone through
    public Verification(Database database, Faults faults, LongConsumer progress) {
        this.database = database;
        this.faults = faults;
        this.progress = progress;
    }

    /// Goes through everything. A store too damaged to be read is a fault like any other.
    public Extent run() {
        try {
            database.damage()
                    .forEach(damage -> faults.add("The store " + database.location() + " is damaged: " + damage));
            return database.read(this::walk);
        } catch (StoreFailed failed) {
            faults.add(String.valueOf(failed.getMessage()));
        } catch (JdbiException unreadable) {
            faults.add("The ledger in " + database.location() + " cannot be read: " + reason(unreadable) + ".");
        }
        return new Extent(0, 0, 0);
    }

    private Extent walk(Handle handle) {
        Signers signers = Signers.in(handle, faults);
        Contents contents = new Contents(signers, faults);
        Tree tree = new Tree(handle, faults);
        SignedHeads heads = new SignedHeads(handle, signers, faults);
        heads.begin(-1, 0);
        heads.compare(0, Hash.EMPTY);
        heads.end();
        List<StoredEntry> batch = StoredEntry.from(handle, 0, AT_ONCE);
        while (!batch.isEmpty() && isNext(batch, tree)) {
            step(batch, contents, tree, heads);
            progress.accept(tree.size());
            batch = StoredEntry.from(handle, tree.size(), AT_ONCE);
        }
        Totals.check(handle, tree, faults);
        return new Extent(tree.size(), heads.count(), contents.erased());
    }

    /// Whether the batch goes on without a gap; what comes after one can be nobody's proof.
    private boolean isNext(List<StoredEntry> batch, Tree tree) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).number() != tree.size() + i) {
                faults.add("Entry " + (tree.size() + i) + " is missing.");
                return false;
            }
        }
        return true;
    }

    private static void step(List<StoredEntry> batch, Contents contents, Tree tree, SignedHeads heads) {
        tree.begin(batch.size());
        heads.begin(tree.size(), tree.size() + batch.size());
        for (StoredEntry entry : batch) {
            contents.check(entry);
            tree.add(entry);
            if (heads.hasOneAt(tree.size())) {
                heads.compare(tree.size(), tree.root());
            }
        }
        tree.end();
        heads.end();
    }

    private static String reason(JdbiException unreadable) {
        Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
