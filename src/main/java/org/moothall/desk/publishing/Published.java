package org.moothall.desk.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.Content;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.AgendaItem;

/// What stands on the ledger, for the desk to take into work. The list is brought up to date from the ledger
/// whenever it is asked, so that an import needs to know nothing of the desk.
@Singleton
public final class Published {
    private static final int AT_ONCE = 1_000;

    private final Database store;
    private final Ledger ledger;

    @Inject
    public Published(@DeskStore Database store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /// The last publication of a thing, whole; empty where it was never published, was withdrawn or erased.
    public <C extends Content> Optional<C> find(Class<C> type, Key key) {
        return line(key).filter(line -> line.withdrawal().isEmpty()).flatMap(line -> content(type, line.entry()));
    }

    /// The same within the caller's transaction, which may have brought the list up to date itself.
    public <C extends Content> Optional<C> find(Handle handle, Class<C> type, Key key) {
        return line(handle, key)
                .filter(line -> line.withdrawal().isEmpty())
                .flatMap(line -> content(type, line.entry()));
    }

    /// The content of an entry of the ledger; empty where it was erased or is of another kind.
    public <C extends Content> Optional<C> content(Class<C> type, long entry) {
        return ledger.find(entry)
                .map(Entry::json)
                .map(RecordJson::read)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /// The line of a thing; empty where it was never published.
    public Optional<Standing> line(Key key) {
        catchUp();
        return store.read(handle -> read(handle, key));
    }

    /// The same within the caller's transaction, which may have brought the list up to date itself.
    public Optional<Standing> line(Handle handle, Key key) {
        catchUp(handle);
        return read(handle, key);
    }

    private static Optional<Standing> read(Handle handle, Key key) {
        return handle.createQuery(SELECT + "and number = :number")
                .bind("authority", key.authority().value())
                .bind("kind", key.kind().wire())
                .bind("number", key.number())
                .map(Published::standing)
                .findOne();
    }

    /// Everything of a kind that was published, by its label.
    public List<Standing> list(AuthorityCode authority, Kind kind) {
        catchUp();
        return store.read(handle -> handle
                .createQuery(SELECT)
                .bind("authority", authority.value())
                .bind("kind", kind.wire())
                .map(Published::standing)
                .stream()
                .sorted(Comparator.comparing(Standing::label).thenComparing(Standing::number))
                .toList());
    }

    /// What of a kind was published last and stands, the newest first.
    ///
    /// @param words that its label must hold, in any case of the letters from a to z; empty for whatever it is
    /// @param most  how many at most
    public List<Standing> newest(AuthorityCode authority, Kind kind, String words, int most) {
        catchUp();
        String pattern = words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return store.read(handle -> handle.createQuery(SELECT + """
                        and withdrawal is null and lower(label) like :pattern escape '\\'
                        order by entry desc limit :most
                        """)
                .bind("authority", authority.value())
                .bind("kind", kind.wire())
                .bind("pattern", "%" + pattern + "%")
                .bind("most", most)
                .map(Published::standing)
                .list());
    }

    /// The meetings from a day on, the first first.
    public List<Standing> meetings(AuthorityCode authority, LocalDate from, LocalDate until) {
        catchUp();
        return store.read(
                handle -> handle.createQuery(SELECT + "and day >= :from and day < :until order by day, number")
                        .bind("authority", authority.value())
                        .bind("kind", Kind.MEETING.wire())
                        .bind("from", from)
                        .bind("until", until)
                        .map(Published::standing)
                        .list());
    }

    private static final String SELECT = """
            select kind, number, entry, label, day, body, withdrawal from desk_published
            where authority = :authority and kind = :kind
            """;

    private static Standing standing(ResultSet row, StatementContext context) throws SQLException {
        String day = row.getString("day");
        return new Standing(
                Kind.of(row.getString("kind")),
                row.getLong("number"),
                row.getLong("entry"),
                row.getString("label"),
                Optional.ofNullable(day).map(LocalDate::parse),
                number(row.getLong("body"), row.wasNull()),
                number(row.getLong("withdrawal"), row.wasNull()));
    }

    private static Optional<Long> number(long value, boolean none) {
        return none ? Optional.empty() : Optional.of(value);
    }

    private void catchUp() {
        long next = store.read(Published::next);
        if (next < ledger.head().size()) {
            store.write(handle -> {
                catchUp(handle);
                return next;
            });
        }
    }

    /// Brings the list up to date within the caller's transaction. What the same transaction has appended is not
    /// yet seen.
    void catchUp(Handle handle) {
        long next = next(handle);
        if (next == ledger.head().size()) {
            return;
        }
        for (List<Entry> entries = ledger.entries(next, AT_ONCE);
                !entries.isEmpty();
                entries = ledger.entries(next, AT_ONCE)) {
            entries.forEach(entry -> apply(handle, entry));
            next += entries.size();
        }
        handle.execute("update desk_followed set next = ? where id = 0", next);
    }

    private static long next(Handle handle) {
        return handle.createQuery("select next from desk_followed where id = 0")
                .mapTo(Long.class)
                .one();
    }

    private static void apply(Handle handle, Entry entry) {
        String json = entry.json();
        if (json == null) {
            return;
        }
        Content content = RecordJson.read(json);
        AuthorityCode authority = entry.key().authority();
        switch (content) {
            case Withdrawal notice -> withdrawn(handle, notice.target(authority), notice.number());
            case Meeting meeting -> {
                put(handle, entry, content, meeting.date(), meeting.body().number());
                meeting.items().stream()
                        .map(AgendaItem::id)
                        .max(Comparator.naturalOrder())
                        .ifPresent(item -> Numbers.seen(handle, authority, item));
            }
            default -> put(handle, entry, content, null, null);
        }
    }

    private static void put(Handle handle, Entry entry, Content content, @Nullable LocalDate day, @Nullable Long body) {
        handle.createUpdate("""
                        insert into desk_published (authority, kind, number, entry, label, day, body, withdrawal)
                        values (:authority, :kind, :number, :entry, :label, :day, :body, null)
                        on conflict (authority, kind, number) do update set entry = excluded.entry,
                            label = excluded.label, day = excluded.day, body = excluded.body, withdrawal = null
                        """)
                .bind("authority", entry.key().authority().value())
                .bind("kind", content.kind().wire())
                .bind("number", content.number())
                .bind("entry", entry.number())
                .bind("label", content.label())
                .bind("day", day)
                .bind("body", body)
                .execute();
    }

    private static void withdrawn(Handle handle, Key target, long notice) {
        handle.createUpdate("""
                        update desk_published set withdrawal = :notice
                        where authority = :authority and kind = :kind and number = :number
                        """)
                .bind("notice", notice)
                .bind("authority", target.authority().value())
                .bind("kind", target.kind().wire())
                .bind("number", target.number())
                .execute();
    }
}
