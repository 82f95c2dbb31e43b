package org.moothall.exchange.moderngov.passes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Vote;

/// Parts of agenda items, to be laid over the items themselves.
final class ItemParts {
    private ItemParts() {}

    /// The item's place with these votes.
    static AgendaItem withVotes(AgendaItem item, List<Vote> votes) {
        return part(item, null, null, null, votes);
    }

    /// The item's place with another page's texts.
    static AgendaItem texts(AgendaItem item, AgendaItem whole) {
        return part(item, whole.purpose(), whole.decision(), whole.minutes(), List.of());
    }

    private static AgendaItem part(
            AgendaItem item,
            @Nullable Markup purpose,
            @Nullable Markup decision,
            @Nullable Markup minutes,
            List<Vote> votes) {
        return new AgendaItem(
                item.id(),
                item.number(),
                null,
                item.title(),
                item.heading(),
                null,
                purpose,
                null,
                null,
                List.of(),
                decision,
                List.of(),
                minutes,
                null,
                votes,
                List.of(),
                List.of(),
                Openness.PUBLIC,
                null,
                null,
                null,
                null);
    }
}
