package org.moothall.desk.agendas.work;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.parts.Markup;

/// The items that stand on every agenda of a body: apologies, declarations of interest, the last minutes.
@Singleton
public final class StandingItems {
    /// Those of a body, in their order.
    public List<ItemText> list(Handle handle, AuthorityCode authority, BodyId body) {
        return handle.createQuery("""
                        select heading, title, purpose from desk_standing_item
                        where authority = ? and body = ? order by place
                        """)
                .bind(0, authority.value())
                .bind(1, body.number())
                .map((row, context) -> new ItemText(
                        null,
                        row.getString("title"),
                        row.getInt("heading") != 0,
                        null,
                        markup(row.getString("purpose")),
                        null,
                        null,
                        null))
                .list();
    }

    /// Sets those of a body, in place of those before.
    public void set(Handle handle, AuthorityCode authority, BodyId body, List<ItemText> items) {
        handle.execute(
                "delete from desk_standing_item where authority = ? and body = ?", authority.value(), body.number());
        int place = 0;
        for (ItemText item : items) {
            Markup purpose = item.purpose();
            handle.execute(
                    """
                    insert into desk_standing_item (authority, body, place, heading, title, purpose)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    authority.value(),
                    body.number(),
                    ++place,
                    item.heading() ? 1 : 0,
                    item.title(),
                    purpose == null ? null : purpose.html());
        }
    }

    private static @Nullable Markup markup(@Nullable String html) {
        return html == null ? null : new Markup(html);
    }
}
