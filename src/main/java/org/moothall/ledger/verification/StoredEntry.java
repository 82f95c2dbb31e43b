package org.moothall.ledger.verification;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.entries.EntryLine;
import org.moothall.ledger.tree.Hash;

/// An entry exactly as it is kept, whatever has become of it.
///
/// @param at      not read, since only the signed text counts
/// @param thing   `merebridge/meeting/12`
/// @param content the hash that the entry names; none where it is no hash any more
/// @param found   the hash of the content that lies beside it; none where there is none
/// @param erasure the note on its erasure
record StoredEntry(
        long number,
        String at,
        String publisher,
        String thing,
        @Nullable Hash content,
        @Nullable Hash found,
        @Nullable String erasure) {

    static List<StoredEntry> from(Handle handle, long number, int limit) {
        return handle.createQuery("""
                        select e.number, e.at, e.publisher, e.authority, e.kind, e.thing, e.content_hash,
                               c.nonce, c.json, c.erasure
                        from ledger_entries e left join ledger_contents c on c.entry = e.number
                        where e.number >= :number order by e.number limit :limit""")
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list();
    }

    private static StoredEntry read(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("number"),
                String.valueOf(row.getString("at")),
                String.valueOf(row.getString("publisher")),
                row.getString("authority") + "/" + row.getString("kind") + "/" + row.getLong("thing"),
                hash(row.getBytes("content_hash")),
                found(row.getBytes("nonce"), row.getString("json")),
                row.getString("erasure"));
    }

    private static @Nullable Hash found(byte @Nullable [] nonce, @Nullable String json) {
        if (nonce == null && json == null) {
            return null;
        }
        return Hash.of(
                nonce == null ? new byte[0] : nonce, (json == null ? "" : json).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Hash hash(byte @Nullable [] bytes) {
        return bytes == null || bytes.length != Hash.LENGTH ? null : Hash.kept(bytes);
    }

    Hash leaf() {
        return EntryLine.leaf(EntryLine.text(number, at, publisher, thing, content == null ? "" : content.hex()));
    }

    String name() {
        return "Entry " + number + " (" + thing + ")";
    }
}
