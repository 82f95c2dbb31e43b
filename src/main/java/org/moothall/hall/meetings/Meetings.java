package org.moothall.hall.meetings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.MeetingLine;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.record.Body;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Paper;
import org.moothall.web.NotFound;

/// The meetings of an authority.
@Singleton
class Meetings {
    private final Hall hall;

    @Inject
    Meetings(Hall hall) {
        this.hall = hall;
    }

    private Published<Meeting> get(AuthorityCode authority, MeetingId id) {
        return hall.get(Meeting.class, new Key(authority, Kind.MEETING, id.number()));
    }

    /// One meeting, whole.
    ///
    /// @throws NotFound where it is not public
    MeetingPage page(AuthorityCode authority, MeetingId id, LocalDate today) {
        Published<Meeting> published = get(authority, id);
        return hall.read(handle -> page(handle, authority, published, today));
    }

    private static MeetingPage page(
            Handle handle, AuthorityCode authority, Published<Meeting> published, LocalDate today) {
        Meeting meeting = published.content();
        Papers papers = Papers.of(
                handle,
                authority,
                Stream.concat(
                                meeting.papers().stream(),
                                meeting.items().stream().flatMap(item -> item.papers().stream()))
                        .toList());
        Set<Long> key = keyItems(handle, authority, meeting.id());
        return new MeetingPage(
                meeting,
                bodyName(handle, authority, meeting.body(), meeting.title()),
                meeting.with().stream()
                        .map(body -> bodyName(handle, authority, body, null))
                        .toList(),
                papers.lines(meeting.papers(), Paper.Role.PACK).stream()
                        .filter(line -> line.file() != null)
                        .findFirst(),
                papers.lines(meeting.papers()),
                meeting.items().stream()
                        .map(item -> ItemView.of(
                                meeting.number(),
                                item,
                                papers,
                                key.contains(item.id().number())))
                        .toList(),
                meeting.date().isBefore(today),
                NoticeView.of(meeting, regime(handle, authority, meeting.body()), today),
                published.entry(),
                published.since());
    }

    /// One item, whole.
    ///
    /// @throws NotFound where it is not public
    ItemPage item(AuthorityCode authority, MeetingId id, ItemId itemId) {
        Published<Meeting> published = get(authority, id);
        Meeting meeting = published.content();
        List<AgendaItem> items = meeting.items();
        int place = IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> NotFound.of("item " + itemId));
        AgendaItem item = items.get(place);
        return hall.read(handle -> new ItemPage(
                ItemView.of(
                        id.number(),
                        item,
                        Papers.of(handle, authority, item.papers()),
                        keyItems(handle, authority, id).contains(itemId.number())),
                id.number(),
                meeting.date(),
                bodyName(handle, authority, meeting.body(), meeting.title()),
                issueTitle(handle, authority, item.issue()),
                neighbour(
                        id,
                        IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get)),
                neighbour(id, items.stream().skip(place + 1L)),
                published.entry(),
                published.since()));
    }

    private static Optional<ItemPage.Neighbour> neighbour(MeetingId meeting, Stream<AgendaItem> items) {
        return items.filter(item -> !item.heading())
                .findFirst()
                .map(item -> new ItemPage.Neighbour(
                        "/meetings/" + meeting + "/items/" + item.id(),
                        Objects.requireNonNullElse(item.number(), ""),
                        item.title()));
    }

    private static Optional<String> issueTitle(Handle handle, AuthorityCode authority, @Nullable IssueId issue) {
        return issue == null
                ? Optional.empty()
                : handle.createQuery("select title from issue where authority = ? and id = ?")
                        .bind(0, authority.value())
                        .bind(1, issue.number())
                        .mapTo(String.class)
                        .findOne();
    }

    private static Set<Long> keyItems(Handle handle, AuthorityCode authority, MeetingId meeting) {
        return new HashSet<>(handle.createQuery(
                        "select item from decision where authority = ? and meeting = ? and key = 1 and item is not null")
                .bind(0, authority.value())
                .bind(1, meeting.number())
                .mapTo(Long.class)
                .list());
    }

    private static Optional<Body.Regime> regime(Handle handle, AuthorityCode authority, BodyId body) {
        return handle.createQuery("select json from thing where authority = ? and kind = 'body' and id = ?")
                .bind(0, authority.value())
                .bind(1, body.number())
                .mapTo(String.class)
                .findOne()
                .map(json -> RecordJson.read(json, Body.class).regime());
    }

    private static String bodyName(Handle handle, AuthorityCode authority, BodyId body, @Nullable String otherwise) {
        return handle.createQuery("select name from body where authority = ? and id = ?")
                .bind(0, authority.value())
                .bind(1, body.number())
                .mapTo(String.class)
                .findOne()
                .orElse(otherwise == null ? "" : otherwise);
    }

    /// The meetings of a year, of all bodies or of one.
    MeetingsPage list(AuthorityCode authority, Optional<Integer> asked, Optional<BodyId> body, LocalDate today) {
        return hall.read(handle -> {
            List<Integer> years = years(handle, authority, body);
            int year = asked.orElse(
                    years.contains(today.getYear()) || years.isEmpty() ? today.getYear() : years.getFirst());
            List<MeetingLine> lines = ofYear(handle, authority, year, body);
            List<MeetingsPage.Body> bodies = bodies(handle, authority, year);
            return new MeetingsPage(
                    year,
                    years,
                    body.map(id -> new MeetingsPage.Body(id.number(), bodyName(handle, authority, id, null))),
                    bodies,
                    lines.stream()
                            .filter(line -> !line.day().isBefore(today))
                            .sorted(Comparator.comparing(MeetingLine::day))
                            .toList(),
                    lines.stream().filter(line -> line.day().isBefore(today)).toList());
        });
    }

    private static List<Integer> years(Handle handle, AuthorityCode authority, Optional<BodyId> body) {
        return handle.createQuery("""
                        select distinct substr(day, 1, 4) as year from meeting
                        where authority = :authority and (:body = -1 or body = :body) order by 1 desc
                        """)
                .bind("authority", authority.value())
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .mapTo(String.class)
                .map(Integer::valueOf)
                .list();
    }

    private static List<MeetingLine> ofYear(Handle handle, AuthorityCode authority, int year, Optional<BodyId> body) {
        return handle.createQuery("select " + MeetingLine.COLUMNS + """
                        from meeting m left join body b on b.authority = m.authority and b.id = m.body
                        where m.authority = :authority and m.day >= :from and m.day < :until
                          and (:body = -1 or m.body = :body)
                        order by m.day desc, m.time desc, m.id desc
                        """)
                .bind("authority", authority.value())
                .bind("from", "%04d-01-01".formatted(year))
                .bind("until", "%04d-01-01".formatted(year + 1))
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .map(MeetingLine::of)
                .list();
    }

    private static List<MeetingsPage.Body> bodies(Handle handle, AuthorityCode authority, int year) {
        return handle.createQuery("""
                        select b.id, b.name from body b where b.authority = :authority and exists (
                            select 1 from meeting m where m.authority = b.authority and m.body = b.id
                              and m.day >= :from and m.day < :until)
                        order by b.name
                        """)
                .bind("authority", authority.value())
                .bind("from", "%04d-01-01".formatted(year))
                .bind("until", "%04d-01-01".formatted(year + 1))
                .map((row, context) -> new MeetingsPage.Body(row.getLong("id"), row.getString("name")))
                .list();
    }
}
