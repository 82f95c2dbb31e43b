package org.moothall.hall.arrangement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Database;
import org.moothall.hall.HallEdition;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.followers.Follower;
import org.moothall.record.Content;
import org.moothall.record.Decision;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.AgendaItem;

/// Applies the ledger's entries to the hall's tables, in order, each batch in one transaction with the position
/// reached: a crash leaves the hall at an entry's end, never in the middle of one. Two processes may follow into
/// the same store; the position is read in the transaction that moves it, so no entry is applied twice.
public final class HallFollower implements Follower {
    private static final String NAME = "hall";

    private final Database database;
    private final HallEdition edition;

    /// A follower into the hall's own store.
    public HallFollower(Database database, HallEdition edition) {
        this.database = database;
        this.edition = edition;
        edition.settle(position());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long position() {
        return database.read(HallFollower::position);
    }

    private static long position(Handle handle) {
        return handle.createQuery("select position from progress where follower = ?")
                .bind(0, NAME)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    @Override
    public void apply(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        edition.announce(entries.getLast().number() + 1);
        edition.settle(database.write(handle -> {
            long position = position(handle);
            List<Entry> fresh =
                    entries.stream().filter(entry -> entry.number() >= position).toList();
            if (fresh.isEmpty()) {
                return position;
            }
            new Batch(handle).apply(fresh);
            long reached = fresh.getLast().number() + 1;
            handle.execute("""
                    insert into progress (follower, position) values (?, ?)
                    on conflict (follower) do update set position = excluded.position
                    """, NAME, reached);
            return reached;
        }));
    }

    /// Entries of one transaction. What has been written in it and is met again is flushed first.
    private static final class Batch {
        private final Handle handle;
        private final Rows rows;
        private final Set<Key> touched = new HashSet<>();
        private final Set<Key> issues = new HashSet<>();

        Batch(Handle handle) {
            this.handle = handle;
            this.rows = new Rows(handle);
        }

        void apply(List<Entry> entries) {
            entries.forEach(this::apply);
            rows.flush();
            issues.forEach(this::refresh);
        }

        private void apply(Entry entry) {
            Key key = entry.key();
            String json = entry.json();
            if (touched.contains(key)) {
                flush();
            }
            remove(key);
            touched.add(key);
            if (json == null) {
                return;
            }
            Content content = RecordJson.read(json);
            rows.add(
                    Table.THING,
                    key.authority().value(),
                    key.kind().wire(),
                    key.number(),
                    content.label(),
                    json,
                    entry.number(),
                    entry.at().toString());
            new Arrangement(key.authority().value(), rows).add(content);
            issuesOf(content).forEach(issue -> issues.add(new Key(key.authority(), Kind.ISSUE, issue.number())));
            if (content instanceof Withdrawal withdrawal) {
                withdraw(withdrawal, entry, json);
            }
        }

        private void flush() {
            rows.flush();
            touched.clear();
        }

        private static List<IssueId> issuesOf(Content content) {
            return switch (content) {
                case Issue issue -> List.of(issue.id());
                case Meeting meeting ->
                    meeting.items().stream()
                            .map(AgendaItem::issue)
                            .flatMap(issue -> Optional.ofNullable(issue).stream())
                            .toList();
                case Decision decision -> decision.issue() == null ? List.of() : List.of(decision.issue());
                default -> List.of();
            };
        }

        private void withdraw(Withdrawal withdrawal, Entry entry, String json) {
            flush();
            Key target = withdrawal.target(entry.key().authority());
            remove(target);
            rows.add(
                    Table.WITHDRAWN,
                    target.authority().value(),
                    target.kind().wire(),
                    target.number(),
                    withdrawal.title(),
                    Arrangement.day(withdrawal.date()),
                    json,
                    entry.number());
        }

        private void remove(Key key) {
            String authority = key.authority().value();
            handle.execute(
                    "delete from withdrawn where authority = ? and kind = ? and id = ?",
                    authority,
                    key.kind().wire(),
                    key.number());
            int removed = handle.execute(
                    "delete from thing where authority = ? and kind = ? and id = ?",
                    authority,
                    key.kind().wire(),
                    key.number());
            if (removed > 0) {
                for (String removal : Table.removals(key.kind())) {
                    handle.execute(removal, authority, key.number());
                }
            }
        }

        /// The day on which something last happened to an issue; lists are in its order.
        private void refresh(Key issue) {
            handle.createUpdate("""
                            update issue set latest = coalesce(
                                (select max(day) from (
                                    select day from item where authority = :authority and issue = :issue
                                    union all
                                    select day from decision where authority = :authority and issue = :issue) as happened),
                                latest)
                            where authority = :authority and id = :issue
                            """)
                    .bind("authority", issue.authority().value())
                    .bind("issue", issue.number())
                    .execute();
        }
    }
}
