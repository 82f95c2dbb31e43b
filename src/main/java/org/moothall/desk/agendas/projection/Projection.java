package org.moothall.desk.agendas.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.FrontSheet;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.Late;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// What publishing an agenda makes public: its meeting, and those of its documents that are new or changed. What
/// the agenda's desk does not keep (attendance, votes, minutes, decisions) stays as it stands on the ledger.
///
/// @param meeting   as it will stand
/// @param documents new or changed, each before the meeting that names it
public record Projection(Meeting meeting, List<Document> documents) {
    public Projection {
        documents = List.copyOf(documents);
    }

    /// What an agenda becomes.
    ///
    /// @param day of the publication
    public static Projection of(Agenda agenda, LocalDate day) {
        List<Document> documents = agenda.papers().stream()
                .filter(DraftPaper::open)
                .flatMap(paper -> document(agenda, paper, day).stream())
                .toList();
        return new Projection(meeting(agenda, day), documents);
    }

    /// All of it, in the order in which it is appended.
    public List<Content> contents() {
        return Stream.<Content>concat(documents.stream(), Stream.of(meeting)).toList();
    }

    private static Meeting meeting(Agenda agenda, LocalDate day) {
        FrontSheet sheet = agenda.draft().sheet();
        Optional<Meeting> standing = agenda.standing();
        return new Meeting(
                agenda.draft().id(),
                sheet.body(),
                sheet.title(),
                standing.map(Meeting::with).orElse(List.of()),
                sheet.date(),
                sheet.start(),
                standing.map(Meeting::actualStart).orElse(null),
                sheet.plannedFinish(),
                standing.map(Meeting::actualFinish).orElse(null),
                sheet.status(),
                sheet.statusWords(),
                sheet.venue(),
                sheet.webcast(),
                sheet.contact(),
                sheet.note(),
                standing.map(Meeting::agendaNumber).orElse(null),
                true,
                standing.map(Meeting::decisionsPublished).orElse(null),
                standing.map(Meeting::minutesPublished).orElse(null),
                publishedOn(standing, day),
                agenda.ownPapers().stream().map(paper -> place(agenda, paper)).toList(),
                items(agenda),
                standing.map(Meeting::attendance).orElse(List.of()),
                standing.map(Meeting::source).orElse(null));
    }

    /// An agenda that was public before keeps its day; where the record does not know the day, none is made up.
    private static @Nullable LocalDate publishedOn(Optional<Meeting> standing, LocalDate day) {
        boolean before = standing.filter(meeting -> Boolean.TRUE.equals(meeting.agendaPublished()))
                .isPresent();
        return before ? standing.get().agendaPublishedOn() : day;
    }

    private static List<AgendaItem> items(Agenda agenda) {
        List<@Nullable String> numbers = Numbering.of(agenda.items());
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < agenda.items().size(); i++) {
            items.add(item(agenda, agenda.items().get(i), numbers.get(i)));
        }
        return items;
    }

    private static AgendaItem item(Agenda agenda, DraftItem item, @Nullable String number) {
        ItemText text = item.text();
        Optional<AgendaItem> standing = agenda.standing()
                .flatMap(meeting -> meeting.items().stream()
                        .filter(other -> other.id().equals(item.id()))
                        .findFirst());
        return new AgendaItem(
                item.id(),
                number,
                standing.map(AgendaItem::minuteNumber).orElse(null),
                text.title(),
                text.heading(),
                text.issue(),
                text.purpose(),
                text.presentedBy(),
                text.author(),
                agenda.papersOf(item.id()).stream()
                        .map(paper -> place(agenda, paper))
                        .toList(),
                standing.map(AgendaItem::decision).orElse(null),
                standing.map(AgendaItem::decisions).orElse(List.of()),
                standing.map(AgendaItem::minutes).orElse(null),
                standing.map(AgendaItem::result).orElse(null),
                standing.map(AgendaItem::votes).orElse(List.of()),
                standing.map(AgendaItem::declarations).orElse(List.of()),
                standing.map(AgendaItem::actions).orElse(List.of()),
                openness(item.closure()),
                item.late().map(Late::reason).orElse(null),
                text.publicMaySpeak(),
                standing.map(AgendaItem::referredTo).orElse(null),
                standing.map(AgendaItem::source).orElse(null));
    }

    private static Openness openness(Optional<Closure> closure) {
        return closure.map(Closure::openness).orElse(Openness.PUBLIC);
    }

    /// A paper in its place. One that is not open names no document; nor does one of which there is no file yet.
    /// One whose document was withdrawn goes on naming it, so that its place leads to the notice.
    private static Paper place(Agenda agenda, DraftPaper paper) {
        boolean there = !paper.files().isEmpty()
                || agenda.document(paper).isPresent()
                || paper.document().filter(agenda::names).isPresent();
        DocumentId document = paper.open() && there ? paper.document().orElse(null) : null;
        return new Paper(
                document,
                paper.text().title(),
                paper.text().role(),
                paper.text().label(),
                openness(paper.closure()));
    }

    /// The document of an open paper where a version was added, or more is known of it than stands.
    private static Optional<Document> document(Agenda agenda, DraftPaper paper, LocalDate day) {
        Optional<Document> standing = agenda.document(paper);
        if (paper.document().isEmpty() || (paper.files().isEmpty() && standing.isEmpty())) {
            return Optional.empty();
        }
        Document document = new Document(
                paper.document().get(),
                standing.isPresent() && paper.files().isEmpty()
                        ? standing.get().title()
                        : paper.text().title(),
                either(paper.text().type(), standing.map(Document::type)),
                either(paper.text().author(), standing.map(Document::author)),
                standing.isPresent() ? standing.get().published() : day,
                versions(standing, paper.files()),
                standing.map(Document::source).orElse(null));
        return standing.filter(document::equals).isPresent() ? Optional.empty() : Optional.of(document);
    }

    private static @Nullable String either(@Nullable String written, Optional<String> standing) {
        return written == null ? standing.orElse(null) : written;
    }

    private static List<DocumentVersion> versions(Optional<Document> standing, List<DocumentVersion> added) {
        List<DocumentVersion> versions =
                new ArrayList<>(standing.map(Document::versions).orElse(List.of()));
        int number = versions.isEmpty() ? 0 : versions.getLast().number();
        for (DocumentVersion file : added) {
            number++;
            versions.add(new DocumentVersion(
                    number,
                    file.added(),
                    file.language(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    null,
                    null,
                    file.pages(),
                    file.reading(),
                    file.note()));
        }
        return versions;
    }
}
