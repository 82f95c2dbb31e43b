package org.moothall.desk.reports.templates;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;

/// The templates of a council's bodies.
@Singleton
public final class Templates {
    /// The place of what holds for every body that has nothing of its own.
    private static final long EVERY_BODY = 0;

    private static final Template USUAL = new Template(
            List.of(
                    "Purpose of the report",
                    "Recommendations",
                    "Reasons for the recommendations",
                    "Background",
                    "Options considered",
                    "Consultation",
                    "Financial implications",
                    "Legal implications",
                    "Equality implications",
                    "Climate and environment implications",
                    "Risks",
                    "Background papers"),
            0);

    private final Clock clock;

    @Inject
    public Templates(Clock clock) {
        this.clock = clock;
    }

    /// What a body wants: its own template, else the council's, else the usual headings.
    public Template of(Handle handle, AuthorityCode authority, BodyId body) {
        return find(handle, authority, body.number())
                .or(() -> find(handle, authority, EVERY_BODY))
                .orElse(USUAL);
    }

    /// The template that was written for a body itself; none where the council's holds.
    public Optional<Template> own(Handle handle, AuthorityCode authority, BodyId body) {
        return find(handle, authority, body.number());
    }

    private static Optional<Template> find(Handle handle, AuthorityCode authority, long body) {
        return handle.createQuery(
                        "select headings, revision from desk_report_template where authority = ? and body = ?")
                .bind(0, authority.value())
                .bind(1, body)
                .map((row, context) ->
                        new Template(List.of(row.getString("headings").split("\n")), row.getLong("revision")))
                .findOne();
    }

    /// Writes a body's template, if nobody has since it was fetched.
    ///
    /// @param revision 0 where it had none of its own
    /// @return false where somebody has
    public boolean write(
            Handle handle, AuthorityCode authority, BodyId body, List<String> headings, long revision, String by) {
        return handle.createUpdate("""
                        insert into desk_report_template (authority, body, headings, revision, changed, changed_by)
                        values (:authority, :body, :headings, 1, :now, :by)
                        on conflict (authority, body) do update set headings = excluded.headings,
                            revision = desk_report_template.revision + 1, changed = excluded.changed,
                            changed_by = excluded.changed_by
                        where desk_report_template.revision = :revision
                        """)
                        .bind("authority", authority.value())
                        .bind("body", body.number())
                        .bind("headings", String.join("\n", new Template(headings, 0).headings()))
                        .bind("now", clock.instant())
                        .bind("by", by)
                        .bind("revision", revision)
                        .execute()
                > 0;
    }
}
