package org.moothall.exchange.moderngov.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.record.Document;
import org.moothall.record.ids.ItemId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Openness;

/// `mgAi`: one agenda item with its texts whole.
public final class ItemPage {
    private ItemPage() {}

    /// An item and the documents that it names.
    public record ItemReading(AgendaItem item, List<Document> documents) {}

    /// Reads the reply. The page does not say which item it is, so its address must.
    public static Parsed<Optional<ItemReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        OptionalLong id = reply.link().number("ID", "AIID");
        if (id.isEmpty()) {
            remarks.problem("its address does not say which item it shows");
            return remarks.on(Optional.empty());
        }
        Optional<ItemReading> reading = Page.of(reply, remarks).map(page -> {
            ItemId item = new ItemId(id.getAsLong());
            ItemText text = ItemText.of(page.content(), page.base(), remarks.in("item " + item));
            return new ItemReading(item(item, null, text, page.base()), text.documents());
        });
        return remarks.on(reading);
    }

    static AgendaItem item(ItemId id, @Nullable String number, ItemText text, Base base) {
        return new AgendaItem(
                id,
                number,
                null,
                text.title().isEmpty() ? number == null ? "…" : number : text.title(),
                number == null && text.isBare(),
                text.issue(),
                text.purpose(),
                null,
                null,
                text.papers(),
                text.decision(),
                List.of(),
                text.minutes(),
                null,
                text.votes(),
                List.of(),
                List.of(),
                Openness.PUBLIC,
                null,
                null,
                null,
                base.source("mgAi.aspx?ID=" + id));
    }
}
