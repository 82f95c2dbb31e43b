package org.moothall.ledger.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Instants;
import org.moothall.ledger.tree.Hash;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// Reads entries with their contents.
public final class Entries {
    private static final String SELECT = """
            select e.number, e.at, e.publisher, e.authority, e.kind, e.thing, e.content_hash, c.json
            from ledger_entries e join ledger_contents c on c.entry = e.number
            """;

    private final Handle handle;

    public Entries(Handle handle) {
        this.handle = handle;
    }

    public List<Entry> from(long number, int limit) {
        return handle.createQuery(SELECT + "where e.number >= :number order by e.number limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map(Entries::entry)
                .list();
    }

    public List<Entry> before(long number, int limit) {
        return handle.createQuery(SELECT + "where e.number < :number order by e.number desc limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map(Entries::entry)
                .list();
    }

    /// Those of one kind whose content is still there.
    public List<Entry> contentsAfter(long number, Kind kind, int limit) {
        return handle.createQuery(SELECT + """
                        where e.number > :number and e.kind = :kind and c.json is not null
                        order by e.number limit :limit""")
                .bind("number", number)
                .bind("kind", kind.wire())
                .bind("limit", limit)
                .map(Entries::entry)
                .list();
    }

    public Optional<Entry> find(long number) {
        return handle.createQuery(SELECT + "where e.number = :number")
                .bind("number", number)
                .map(Entries::entry)
                .findOne();
    }

    /// The newest first.
    public List<Entry> of(Key key, int limit) {
        return handle.createQuery(SELECT + """
                        where e.authority = :authority and e.kind = :kind and e.thing = :thing
                        order by e.number desc limit :limit""")
                .bind("authority", key.authority().value())
                .bind("kind", key.kind().wire())
                .bind("thing", key.number())
                .bind("limit", limit)
                .map(Entries::entry)
                .list();
    }

    /// The newest entry of each thing of a kind, the newest first.
    public List<Entry> newest(AuthorityCode authority, Kind kind) {
        return handle.createQuery(SELECT + """
                        where e.number in (
                            select max(number) from ledger_entries
                            where authority = :authority and kind = :kind group by thing)
                        order by e.number desc""")
                .bind("authority", authority.value())
                .bind("kind", kind.wire())
                .map(Entries::entry)
                .list();
    }

    /// How many of the entries were made before a moment. They are in the order of their times, so that a search by
    /// halves finds the place without reading them.
    public long countBefore(Instant moment) {
        long low = 0;
        long high = handle.createQuery("select coalesce(max(number) + 1, 0) from ledger_entries")
                .mapTo(Long.class)
                .one();
        while (low < high) {
            long middle = low + (high - low) / 2;
            boolean earlier = at(middle).isBefore(moment);
            low = earlier ? middle + 1 : low;
            high = earlier ? high : middle;
        }
        return low;
    }

    private Instant at(long number) {
        return Instants.read(handle.createQuery("select at from ledger_entries where number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one());
    }

    /// The number of a thing's first publication.
    public Optional<Long> first(Key key) {
        return handle.createQuery("""
                        select min(number) from ledger_entries
                        where authority = :authority and kind = :kind and thing = :thing""")
                .bind("authority", key.authority().value())
                .bind("kind", key.kind().wire())
                .bind("thing", key.number())
                .mapTo(Long.class)
                .findOne();
    }

    /// The highest number below a bound that a thing of this kind has been published under; 0 for none.
    public long highest(AuthorityCode authority, Kind kind, long below) {
        return handle.createQuery("""
                        select coalesce(max(thing), 0) from ledger_entries
                        where authority = :authority and kind = :kind and thing < :below""")
                .bind("authority", authority.value())
                .bind("kind", kind.wire())
                .bind("below", below)
                .mapTo(Long.class)
                .one();
    }

    /// The signed note that stands in the place of an erased content.
    public Optional<String> erasure(long number) {
        return handle.createQuery("select erasure from ledger_contents where entry = :number and erasure is not null")
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<byte[]> nonce(long number) {
        return handle.createQuery("select nonce from ledger_contents where entry = :number and nonce is not null")
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne();
    }

    public static Key key(ResultSet row) throws SQLException {
        return new Key(
                new AuthorityCode(row.getString("authority")), Kind.of(row.getString("kind")), row.getLong("thing"));
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Instants.read(row.getString("at")),
                row.getString("publisher"),
                key(row),
                Hash.kept(row.getBytes("content_hash")).hex(),
                row.getString("json"));
    }
}
