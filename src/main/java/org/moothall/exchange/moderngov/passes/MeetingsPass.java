package org.moothall.exchange.moderngov.passes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.pages.AttendancePage;
import org.moothall.exchange.moderngov.pages.ItemPage;
import org.moothall.exchange.moderngov.pages.MeetingPage;
import org.moothall.exchange.moderngov.pages.RecordedVotes;
import org.moothall.exchange.moderngov.replies.MeetingReading;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.exchange.moderngov.webservice.MeetingReply;
import org.moothall.record.Body;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Vote;

/// Fourth pass: every meeting, laid together from the lists, its page, the full texts of its items and the
/// service's reply, with its documents.
final class MeetingsPass {
    private final Council council;
    private final Attachments attachments;

    MeetingsPass(Council council, Attachments attachments) {
        this.council = council;
        this.attachments = attachments;
    }

    void meeting(MeetingId id, List<MeetingSheet> listed) {
        List<MeetingReading> replied = new ArrayList<>();
        for (Reply reply : council.site().replies(Ask.of(ReplyKind.MEETING, id.number()))) {
            council.read(MeetingReply.read(reply)).ifPresent(replied::add);
        }
        List<MeetingReading> shown = new ArrayList<>();
        for (Reply reply : council.site().replies(page(id, listed))) {
            council.read(MeetingPage.read(reply)).ifPresent(shown::add);
        }
        List<MeetingReading> attended = replied.isEmpty() ? attendance(id) : List.of();
        List<MeetingSheet> sheets = new ArrayList<>(listed);
        attended.forEach(reading -> sheets.add(reading.sheet()));
        shown.forEach(reading -> sheets.add(reading.sheet()));
        votes(id, shown).ifPresent(sheets::add);
        wholeTexts(id, shown, replied).ifPresent(sheets::add);
        replied.forEach(reading -> sheets.add(reading.sheet()));
        if (!sheets.isEmpty()) {
            List<MeetingReading> readings = new ArrayList<>(attended);
            readings.addAll(replied);
            readings.addAll(shown);
            assemble(id, sheets, readings);
        }
    }

    private static Ask page(MeetingId id, List<MeetingSheet> listed) {
        String body = listed.stream()
                .map(MeetingSheet::body)
                .filter(known -> known != null)
                .map(known -> "CId=" + known + "&")
                .findFirst()
                .orElse("");
        return new Ask(ReplyKind.MEETING_PAGE, id.number(), "ieListDocuments.aspx?" + body + "MId=" + id + "&Ver=4");
    }

    private List<MeetingReading> attendance(MeetingId id) {
        List<MeetingReading> readings = new ArrayList<>();
        for (Reply reply : council.site().replies(Ask.of(ReplyKind.ATTENDANCE, id.number()))) {
            council.read(AttendancePage.read(reply)).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<MeetingSheet> votes(MeetingId id, List<MeetingReading> shown) {
        List<AgendaItem> items = new ArrayList<>();
        for (MeetingReading reading : shown) {
            for (AgendaItem item : reading.sheet().items()) {
                if (reading.voted().contains(item.id())) {
                    String path = "mgListRecordedVotesShort.aspx?AIID=" + item.id() + "&MID=" + id;
                    for (Reply reply : council.site()
                            .replies(new Ask(ReplyKind.VOTES, item.id().number(), path))) {
                        List<Vote> named = council.read(RecordedVotes.read(reply));
                        items.add(ItemParts.withVotes(item, RecordedVotes.joined(item.votes(), named)));
                    }
                }
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(MeetingSheet.of(id, items, List.of()));
    }

    /// Texts that the page cuts after 500 words come whole from the service, or else from the item's own page.
    private Optional<MeetingSheet> wholeTexts(MeetingId id, List<MeetingReading> shown, List<MeetingReading> replied) {
        Set<ItemId> whole = new HashSet<>();
        replied.forEach(reading -> reading.sheet().items().forEach(item -> whole.add(item.id())));
        List<AgendaItem> items = new ArrayList<>();
        for (MeetingReading reading : shown) {
            for (AgendaItem item : reading.sheet().items()) {
                if (reading.cut().contains(item.id()) && !whole.contains(item.id())) {
                    item(item, id).ifPresent(items::add);
                }
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(MeetingSheet.of(id, items, List.of()));
    }

    private Optional<AgendaItem> item(AgendaItem cut, MeetingId meeting) {
        for (Reply reply :
                council.site().replies(Ask.of(ReplyKind.ITEM, cut.id().number()))) {
            Optional<AgendaItem> whole = council.read(ItemPage.read(reply)).map(ItemPage.ItemReading::item);
            if (whole.isPresent()) {
                return whole.map(item -> ItemParts.texts(cut, item));
            }
        }
        council.intake()
                .problem(
                        "meeting " + meeting + ", item " + cut.id(),
                        "a text is cut after 500 words, and the page with the whole of it (mgAi.aspx?ID=" + cut.id()
                                + ") could not be had");
        return Optional.empty();
    }

    private void assemble(MeetingId id, List<MeetingSheet> sheets, List<MeetingReading> readings) {
        MeetingSheet known = Overlay.lay(MeetingSheet.class, sheets);
        BodyId body = known.body() == null ? body(readings) : known.body();
        if (body == null || known.date() == null) {
            council.intake()
                    .problem("meeting " + id, "no reply says " + (body == null ? "whose meeting it is" : "when it is"));
            return;
        }
        mentions(known, body, readings);
        List<Object> layers = new ArrayList<>(sheets);
        layers.add(Map.of("kind", Kind.MEETING.wire(), "body", body.number()));
        documents(readings)
                .forEach((number, documents) ->
                        council.offer(attachments.complete(Overlay.lay(Document.class, documents))));
        council.offer(Overlay.lay(Meeting.class, layers));
    }

    private @Nullable BodyId body(List<MeetingReading> readings) {
        return readings.stream()
                .map(reading -> council.body(reading.bodyName()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private void mentions(MeetingSheet known, BodyId body, List<MeetingReading> readings) {
        readings.forEach(reading -> reading.people().forEach(council::mention));
        known.items().forEach(item -> {
            if (item.issue() != null) {
                council.mention(item.issue(), item.title());
            }
        });
        if (!council.knows(body)) {
            String name = readings.stream()
                    .map(MeetingReading::bodyName)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse("Body " + body);
            council.knows(body, name);
            Body mentioned = Readings.body(
                    body,
                    name,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    council.site().base());
            council.offer(mentioned);
        }
    }

    /// The documents that the replies name, each once in a run, what the pages say over what the service says.
    private Map<DocumentId, List<Document>> documents(List<MeetingReading> readings) {
        Map<DocumentId, List<Document>> documents = new LinkedHashMap<>();
        readings.forEach(reading -> reading.documents()
                .forEach(document -> documents
                        .computeIfAbsent(document.id(), id -> new ArrayList<>())
                        .add(document)));
        documents.keySet().removeIf(id -> council.intake().offered(Kind.DOCUMENT, id.number()));
        return documents;
    }
}
