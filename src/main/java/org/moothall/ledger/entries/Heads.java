package org.moothall.ledger.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Instants;
import org.moothall.ledger.notes.Checkpoint;
import org.moothall.ledger.notes.SignedNote;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.notes.VerifierKey;
import org.moothall.ledger.tree.Hash;

/// The signed heads, and the keys that signed them.
public final class Heads {
    private static final String SELECT = """
            select h.size, h.root, h.note, e.at
            from ledger_heads h left join ledger_entries e on e.number = h.size - 1
            """;

    private final Handle handle;

    public Heads(Handle handle) {
        this.handle = handle;
    }

    public Optional<Head> latest() {
        return handle.createQuery(SELECT + "order by h.size desc limit 1")
                .map(Heads::head)
                .findOne();
    }

    public Optional<Head> find(long size) {
        return handle.createQuery(SELECT + "where h.size = :size")
                .bind("size", size)
                .map(Heads::head)
                .findOne();
    }

    /// Signs and keeps the head of this size.
    public void add(long size, Hash root, SigningKey key) {
        Checkpoint checkpoint = new Checkpoint(key.origin(), size, root);
        handle.createUpdate("insert into ledger_heads (size, root, note) values (:size, :root, :note)")
                .bind("size", size)
                .bind("root", root.bytes())
                .bind("note", key.sign(checkpoint.text()).toString())
                .execute();
    }

    /// Where the ledger has no head yet, signs the one over nothing.
    public Head begin(long size, SigningKey key) {
        remember(key);
        if (size == 0 && latest().isEmpty()) {
            add(0, Hash.EMPTY, key);
        }
        return latest().orElseThrow();
    }

    /// Each as `name+id+key`, the one that signed the newest head last.
    public List<String> keys() {
        List<String> keys = handle.createQuery("select verifier_key from ledger_keys order by verifier_key")
                .mapTo(String.class)
                .list();
        SignedNote newest = SignedNote.read(latest().orElseThrow().note());
        return keys.stream()
                .sorted(Comparator.comparing(key -> newest.signedBy(VerifierKey.read(key))))
                .toList();
    }

    public boolean knows(SigningKey key) {
        return handle.createQuery("select count(*) from ledger_keys where verifier_key = :key")
                        .bind("key", key.verifierKey().toString())
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    private void remember(SigningKey key) {
        handle.createUpdate("insert into ledger_keys (verifier_key) values (:key) on conflict do nothing")
                .bind("key", key.verifierKey().toString())
                .execute();
    }

    private static Head head(ResultSet row, StatementContext context) throws SQLException {
        String at = row.getString("at");
        return new Head(
                row.getLong("size"),
                at == null ? null : Instants.read(at),
                Hash.kept(row.getBytes("root")).hex(),
                row.getString("note"));
    }
}
