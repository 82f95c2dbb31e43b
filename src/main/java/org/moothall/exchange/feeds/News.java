package org.moothall.exchange.feeds;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import org.moothall.hall.Hall;
import org.moothall.record.Body;
import org.moothall.record.Issue;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What was published last, of something or at all. What was withdrawn is told by its notice.
@Singleton
class News {
    private static final int LENGTH = 50;

    private static final String THINGS = """
            select t.kind, t.id, coalesce(b.name, t.title) as title, m.day, t.since
            from thing t
            left join meeting m on t.kind = 'meeting' and m.authority = t.authority and m.id = t.id
            left join body b on b.authority = m.authority and b.id = m.body
            where t.authority = :authority and (%s) order by t.entry desc limit :limit
            """;

    private static final String OF_ISSUE = """
            (t.kind = 'issue' and t.id = :id)
            or (t.kind = 'decision' and t.id in
                (select d.id from decision d where d.authority = :authority and d.issue = :id))
            or (t.kind = 'forward-plan-entry' and t.id in
                (select f.id from forward_plan f where f.authority = :authority and f.issue = :id))
            or (t.kind = 'meeting' and t.id in
                (select i.meeting from item i where i.authority = :authority and i.issue = :id))
            or (t.kind = 'progress-report' and t.id in
                (select r.id from progress_report r join plan p on p.authority = r.authority and p.id = r.plan
                 where p.authority = :authority and p.issue = :id))
            """;

    private static final String OF_BODY = """
            (t.kind = 'meeting' and t.id in
                (select n.id from meeting n where n.authority = :authority and n.body = :id))
            or (t.kind = 'decision' and t.id in
                (select d.id from decision d where d.authority = :authority and d.body = :id))
            """;

    private final Hall hall;

    @Inject
    News(Hall hall) {
        this.hall = hall;
    }

    /// What an issue or a body is called.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    String title(Key key) {
        return key.kind() == Kind.ISSUE
                ? hall.get(Issue.class, key).content().title()
                : hall.get(Body.class, key).content().name();
    }

    /// The last publications that have to do with an issue or a body.
    List<Item> of(Key key) {
        String which = key.kind() == Kind.ISSUE ? OF_ISSUE : OF_BODY;
        return list(key.authority(), which, query -> query.bind("id", key.number()));
    }

    /// The last publications of a kind.
    List<Item> all(AuthorityCode authority, Kind kind) {
        return list(authority, "t.kind = :kind", query -> query.bind("kind", kind.wire()));
    }

    /// The last publications of all.
    List<Item> everything(AuthorityCode authority) {
        return list(authority, "1 = 1", query -> query);
    }

    private List<Item> list(AuthorityCode authority, String which, UnaryOperator<Query> further) {
        return hall.read(handle -> further.apply(handle.createQuery(THINGS.formatted(which))
                        .bind("authority", authority.value())
                        .bind("limit", LENGTH))
                .map((row, context) -> item(authority, row))
                .list());
    }

    private static Item item(AuthorityCode authority, ResultSet row) throws SQLException {
        String day = row.getString("day");
        return new Item(
                new Key(authority, Kind.of(row.getString("kind")), row.getLong("id")),
                row.getString("title"),
                day == null ? null : LocalDate.parse(day),
                Instant.parse(row.getString("since")));
    }
}
