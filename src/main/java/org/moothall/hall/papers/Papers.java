package org.moothall.hall.papers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Addresses;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Paper;

/// What the lists of papers on a page need to know of their documents, fetched for the whole page at once.
public final class Papers {
    private static final int AT_ONCE = 500;

    private final Map<Long, Row> rows = new HashMap<>();

    private record Row(
            long id,
            @Nullable String media,
            @Nullable Long size,
            @Nullable Integer pages,
            @Nullable String reading,
            @Nullable String sha256,
            @Nullable String language,
            @Nullable String notice) {
        boolean withdrawn() {
            return notice != null;
        }
    }

    private Papers() {}

    /// The papers of a page.
    public static Papers of(Handle handle, AuthorityCode authority, Collection<Paper> papers) {
        List<Long> ids = papers.stream()
                .map(Paper::document)
                .filter(Objects::nonNull)
                .map(DocumentId::number)
                .distinct()
                .toList();
        Papers found = new Papers();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            found.add(handle, authority, ids.subList(i, Math.min(ids.size(), i + AT_ONCE)));
        }
        return found;
    }

    private void add(Handle handle, AuthorityCode authority, List<Long> ids) {
        handle.createQuery("""
                        select id, media, size, pages, reading, sha256, language, null as notice
                        from document where authority = :authority and id in (<ids>)
                        union all
                        select id, null, null, null, null, null, null, json
                        from withdrawn where authority = :authority and kind = :kind and id in (<ids>)
                        """)
                .bind("authority", authority.value())
                .bind("kind", Kind.DOCUMENT.wire())
                .bindList("ids", ids)
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        row.getString("media"),
                        number(row.getLong("size"), row.wasNull()),
                        integer(row.getInt("pages"), row.wasNull()),
                        row.getString("reading"),
                        row.getString("sha256"),
                        row.getString("language"),
                        notice(row.getString("notice"))))
                .forEach(row -> rows.put(row.id(), row));
    }

    /// The page of the notice that took a document back.
    private static @Nullable String notice(@Nullable String json) {
        return json == null
                ? null
                : Addresses.of(
                        Kind.WITHDRAWAL,
                        RecordJson.read(json, Withdrawal.class).id().number());
    }

    private static @Nullable Long number(long value, boolean none) {
        return none ? null : value;
    }

    private static @Nullable Integer integer(int value, boolean none) {
        return none ? null : value;
    }

    /// The lines of one list, in its order.
    public List<PaperLine> lines(List<Paper> papers) {
        return papers.stream().map(this::line).toList();
    }

    /// The lines of a list that are of these roles.
    public List<PaperLine> lines(List<Paper> papers, Paper.Role... roles) {
        return papers.stream()
                .filter(paper -> Stream.of(roles).anyMatch(role -> role == paper.role()))
                .map(this::line)
                .toList();
    }

    private PaperLine line(Paper paper) {
        DocumentId document = paper.document();
        Row row = document == null || !paper.openness().isPublic() ? null : rows.get(document.number());
        if (document == null || row == null) {
            return new PaperLine(
                    paper.title(),
                    paper.role(),
                    paper.label(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    paper.openness());
        }
        String page = Addresses.of(Kind.DOCUMENT, document.number());
        String href = row.notice() == null ? page : row.notice();
        return new PaperLine(
                paper.title(),
                paper.role(),
                paper.label(),
                href,
                row.withdrawn() ? null : page + "/file",
                PaperLine.form(row.media()),
                row.size(),
                row.pages(),
                row.reading(),
                row.language(),
                row.withdrawn(),
                paper.openness());
    }
}
