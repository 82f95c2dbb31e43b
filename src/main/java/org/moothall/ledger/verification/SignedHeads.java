package org.moothall.ledger.verification;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.notes.Checkpoint;
import org.moothall.ledger.tree.Hash;

/// Checks that each head says what the tree was at its size, and is signed.
final class SignedHeads {
    private final Handle handle;
    private final Signers signers;
    private final Faults faults;
    private final TreeMap<Long, Head> waiting = new TreeMap<>();
    private long count;

    SignedHeads(Handle handle, Signers signers, Faults faults) {
        this.handle = handle;
        this.signers = signers;
        this.faults = faults;
    }

    private record Head(long size, String root, String note) {}

    /// Begins with the heads after one size, up to another.
    void begin(long after, long to) {
        waiting.clear();
        handle.createQuery("select size, root, note from ledger_heads where size > :after and size <= :to")
                .bind("after", after)
                .bind("to", to)
                .map((row, context) ->
                        new Head(row.getLong("size"), hex(row.getBytes("root")), String.valueOf(row.getString("note"))))
                .forEach(head -> waiting.put(head.size(), head));
        count += waiting.size();
    }

    boolean hasOneAt(long size) {
        return waiting.containsKey(size);
    }

    /// What the tree was when it had this size.
    void compare(long size, Hash root) {
        Head head = waiting.get(size);
        if (head != null && !head.root().equals(root.hex())) {
            faults.add("The head of size " + size + " is not the root over the entries before it.");
        }
    }

    /// Checks the signatures, on all cores: they take longest.
    void end() {
        List<String> wrong = waiting.values().parallelStream()
                .map(this::wrong)
                .flatMap(Optional::stream)
                .toList();
        wrong.forEach(faults::add);
    }

    private Optional<String> wrong(Head head) {
        Optional<String> text = signers.signedText(head.note());
        if (text.isEmpty()) {
            return Optional.of("The head of size " + head.size() + " is not signed by the ledger's key.");
        }
        try {
            Checkpoint checkpoint = Checkpoint.read(text.get());
            return checkpoint.size() == head.size() && checkpoint.root().hex().equals(head.root())
                    ? Optional.empty()
                    : Optional.of("The head of size " + head.size() + " is not the one that was signed.");
        } catch (IllegalArgumentException other) {
            return Optional.of("What was signed as the head of size " + head.size() + " is none.");
        }
    }

    private static String hex(byte @Nullable [] root) {
        return root == null ? "" : HexFormat.of().formatHex(root);
    }

    long count() {
        return count;
    }
}
