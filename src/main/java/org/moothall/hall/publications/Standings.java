package org.moothall.hall.publications;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Addresses;
import org.moothall.hall.publications.Publication.State;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What the hall now says of things that were published at some time: their names, and whether they stand.
final class Standings {
    private final Handle hall;
    private final Map<AuthorityCode, Map<Key, Long>> withdrawals = new HashMap<>();

    Standings(Handle hall) {
        this.hall = hall;
    }

    private record Row(String title, @Nullable LocalDate meets, long entry) {}

    /// Entries as lines of a list.
    List<Publication> publications(List<Entry> entries, Set<Long> firsts) {
        return entries.stream()
                .map(entry -> publication(entry, firsts.contains(entry.number())))
                .toList();
    }

    Publication publication(Entry entry, boolean first) {
        Key key = entry.key();
        Optional<Row> standing = standing(key);
        Optional<Row> named = standing.or(() -> withdrawn(key));
        return new Publication(
                entry.number(),
                entry.at(),
                entry.by(),
                key,
                named.map(Row::title).orElse(null),
                named.map(Row::meets).orElse(null),
                standing.isPresent() ? Addresses.of(key) : null,
                first,
                state(entry, standing));
    }

    private State state(Entry entry, Optional<Row> standing) {
        if (entry.erased()) {
            return State.ERASED;
        }
        if (isWithdrawn(entry)) {
            return State.WITHDRAWN;
        }
        return standing.filter(row -> row.entry() > entry.number()).isPresent() ? State.REPLACED : State.STANDS;
    }

    /// Whether a notice took back what the entry published. A later publication of the same thing does not undo
    /// that for this entry's content.
    boolean isWithdrawn(Entry entry) {
        Key key = entry.key();
        return withdrawals.computeIfAbsent(key.authority(), this::withdrawals).getOrDefault(key, -1L) > entry.number();
    }

    private Map<Key, Long> withdrawals(AuthorityCode authority) {
        Map<Key, Long> last = new HashMap<>();
        hall.createQuery("select json, entry from thing where authority = ? and kind = ?")
                .bind(0, authority.value())
                .bind(1, Kind.WITHDRAWAL.wire())
                .map((row, context) -> Map.entry(
                        RecordJson.read(row.getString("json"), Withdrawal.class).target(authority),
                        row.getLong("entry")))
                .forEach(notice -> last.merge(notice.getKey(), notice.getValue(), Math::max));
        return last;
    }

    private Optional<Row> standing(Key key) {
        return hall.createQuery("""
                        select coalesce(b.name, t.title) as title, m.day, t.entry from thing t
                        left join meeting m on t.kind = 'meeting' and m.authority = t.authority and m.id = t.id
                        left join body b on b.authority = m.authority and b.id = m.body
                        where t.authority = ? and t.kind = ? and t.id = ?
                        """)
                .bind(0, key.authority().value())
                .bind(1, key.kind().wire())
                .bind(2, key.number())
                .map((row, context) -> {
                    String day = row.getString("day");
                    return new Row(
                            row.getString("title"), day == null ? null : LocalDate.parse(day), row.getLong("entry"));
                })
                .findOne();
    }

    private Optional<Row> withdrawn(Key key) {
        return hall.createQuery("select title, entry from withdrawn where authority = ? and kind = ? and id = ?")
                .bind(0, key.authority().value())
                .bind(1, key.kind().wire())
                .bind(2, key.number())
                .map((row, context) -> new Row(row.getString("title"), null, row.getLong("entry")))
                .findOne();
    }
}
