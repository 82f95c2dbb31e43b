package org.moothall.hall.documents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.record.Document;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion.Reading;

/// The public documents of an authority.
@Singleton
class Shelf {
    private static final int MOST_USES = 200;

    private final Hall hall;

    @Inject
    Shelf(Hall hall) {
        this.hall = hall;
    }

    /// One document.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    Published<Document> get(AuthorityCode authority, DocumentId id) {
        return hall.get(Document.class, new Key(authority, Kind.DOCUMENT, id.number()));
    }

    /// Where it was used, the latest meeting first.
    List<Use> listUses(AuthorityCode authority, DocumentId id) {
        return hall.read(handle -> handle.createQuery("""
                        select p.kind, p.owner, p.meeting, m.day, coalesce(b.name, m.title) as body,
                          i.number, i.title as item_title, i.issue, s.title as issue_title, t.title as thing_title
                        from paper p
                        left join meeting m on m.authority = p.authority and m.id = p.meeting
                        left join body b on b.authority = m.authority and b.id = m.body
                        left join item i on p.kind = 'item' and i.authority = p.authority and i.id = p.owner
                        left join issue s on s.authority = i.authority and s.id = i.issue
                        left join thing t on t.authority = p.authority and t.kind = p.kind and t.id = p.owner
                        where p.authority = :authority and p.document = :document
                        order by m.day desc nulls last, p.kind, p.owner, p.place limit :most
                        """)
                .bind("authority", authority.value())
                .bind("document", id.number())
                .bind("most", MOST_USES)
                .map(Use::of)
                .list());
    }

    /// The documents of a year, or of all.
    ///
    /// @param after the last line of the page before
    DocumentsPage list(AuthorityCode authority, Optional<Integer> year, Optional<DocumentsPage.Place> after) {
        return hall.read(handle -> {
            List<DocumentsPage.Line> lines = lines(handle, authority, year, after.orElse(DocumentsPage.Place.START));
            boolean more = lines.size() > DocumentsPage.LENGTH;
            List<DocumentsPage.Line> shown = more ? List.copyOf(lines.subList(0, DocumentsPage.LENGTH)) : lines;
            return new DocumentsPage(
                    year.orElse(null),
                    years(handle, authority),
                    count(handle, authority, year),
                    shown,
                    more ? Optional.of(older(shown.getLast(), year)) : Optional.empty());
        });
    }

    private static String older(DocumentsPage.Line last, Optional<Integer> year) {
        String day = last.published() == null ? "" : last.published().toString();
        return "/documents?" + year.map(one -> "year=" + one + "&").orElse("") + "after=" + day + "~" + last.id();
    }

    private static List<DocumentsPage.Line> lines(
            Handle handle, AuthorityCode authority, Optional<Integer> year, DocumentsPage.Place place) {
        boolean undated = place.day().isEmpty();
        String rest = undated
                ? "published is null and id < :id"
                : "(published < :day or published = :day and id < :id"
                        + (year.isEmpty() ? " or published is null)" : ") and published >= :from and published <= :to");
        return handle.createQuery("""
                        select id, title, type, published, media, size, pages, reading, language from document
                        where authority = :authority and %s
                        order by published desc nulls last, id desc limit :limit
                        """.formatted(rest))
                .bind("authority", authority.value())
                .bind("day", place.day())
                .bind("id", place.id())
                .bind("from", from(year))
                .bind("to", to(year))
                .bind("limit", DocumentsPage.LENGTH + 1)
                .map(Shelf::line)
                .list();
    }

    private static String from(Optional<Integer> year) {
        return "%04d-01-01".formatted(year.orElse(0));
    }

    private static String to(Optional<Integer> year) {
        return "%04d-12-31".formatted(year.orElse(9999));
    }

    private static long count(Handle handle, AuthorityCode authority, Optional<Integer> year) {
        String within = year.isEmpty() ? "" : " and published >= :from and published <= :to";
        return handle.createQuery("select count(*) from document where authority = :authority" + within)
                .bind("authority", authority.value())
                .bind("from", from(year))
                .bind("to", to(year))
                .mapTo(Long.class)
                .one();
    }

    private static List<Integer> years(Handle handle, AuthorityCode authority) {
        return handle.createQuery("""
                        select distinct substr(published, 1, 4) as year from document
                        where authority = ? and published is not null order by 1 desc
                        """)
                .bind(0, authority.value())
                .mapTo(String.class)
                .map(Integer::valueOf)
                .list();
    }

    private static DocumentsPage.Line line(ResultSet row, StatementContext context) throws SQLException {
        String published = row.getString("published");
        return new DocumentsPage.Line(
                row.getLong("id"),
                row.getString("title"),
                row.getString("type"),
                published == null ? null : LocalDate.parse(published),
                row.getString("media"),
                number(row.getLong("size"), row.wasNull()),
                integer(row.getInt("pages"), row.wasNull()),
                Reading.valueOf(row.getString("reading")),
                row.getString("language"));
    }

    private static @Nullable Long number(long value, boolean none) {
        return none ? null : value;
    }

    private static @Nullable Integer integer(int value, boolean none) {
        return none ? null : value;
    }
}
