package org.moothall.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.moothall.database.Instants;
import org.moothall.ledger.entries.EntryLine;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.entries.Heads;
import org.moothall.ledger.entries.StoredNodes;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.tree.Frontier;
import org.moothall.ledger.tree.Hash;
import org.moothall.ledger.tree.NodeId;
import org.moothall.record.ids.Key;

/// One append within one transaction: from taking the tip, which makes every other appender wait, to the signed
/// head.
final class Appending {
    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Handle handle;
    private final String at;
    private final String by;
    private final Frontier frontier;
    private final long before;
    private final PreparedBatch entries;
    private final PreparedBatch contents;
    private final PreparedBatch nodes;

    private Appending(Handle handle, long size, Instant at, String by) {
        this.handle = handle;
        this.at = Instants.text(at);
        this.by = by;
        this.before = size;
        this.frontier = new StoredNodes(handle).frontier(size);
        this.entries = handle.prepareBatch("""
                insert into ledger_entries (number, at, publisher, authority, kind, thing, content_hash)
                values (?, ?, ?, ?, ?, ?, ?)""");
        this.contents = handle.prepareBatch("insert into ledger_contents (entry, nonce, json) values (?, ?, ?)");
        this.nodes = handle.prepareBatch("insert into ledger_nodes (level, position, hash) values (?, ?, ?)");
    }

    /// Takes the tip and answers the size. The update comes before anything is read, so that on a server too each
    /// appender waits for the one before it and then sees all that it wrote.
    static long takeTip(Handle handle) {
        handle.execute("update ledger_tip set size = size where id = 0");
        return handle.createQuery("select size from ledger_tip where id = 0")
                .mapTo(Long.class)
                .one();
    }

    static Appending begin(Handle handle, Instant at, String by) {
        return new Appending(handle, takeTip(handle), at, by);
    }

    void add(Key key, byte[] json) {
        long number = frontier.size();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        Hash hash = Hash.of(nonce, json);
        String line = EntryLine.text(number, at, by, key.toString(), hash.hex());
        entries.add(number, at, by, key.authority().value(), key.kind().wire(), key.number(), hash.bytes());
        contents.add(number, nonce, new String(json, StandardCharsets.UTF_8));
        frontier.add(EntryLine.leaf(line), this::keep);
    }

    /// Writes everything, and a head if anything was added.
    Head finish(SigningKey key) {
        long size = frontier.size();
        if (size > before) {
            entries.execute();
            contents.execute();
            nodes.execute();
            handle.execute("update ledger_tip set size = ? where id = 0", size);
            new Heads(handle).add(size, frontier.root(), key);
        }
        return new Heads(handle).latest().orElseThrow();
    }

    private void keep(NodeId id, Hash hash) {
        nodes.add(id.level(), id.position(), hash.bytes());
    }
}
