package org.moothall.desk.agendas.projection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.publishing.Published;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// All that is for the public of an agenda in work, and what of it stands on the ledger.
///
/// @param items     those on the agenda, in their order
/// @param papers    those of the items and of the meeting, in their order
/// @param standing  the meeting as it stands; empty where it was never published or was withdrawn
/// @param documents the documents of the papers that stand
public record Agenda(
        Draft draft,
        List<DraftItem> items,
        List<DraftPaper> papers,
        Optional<Meeting> standing,
        Map<DocumentId, Document> documents) {
    public Agenda {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
        documents = Map.copyOf(documents);
    }

    /// The papers of one item.
    public List<DraftPaper> papersOf(ItemId item) {
        return papers.stream()
                .filter(paper -> paper.item().filter(item::equals).isPresent())
                .toList();
    }

    /// The papers of the meeting itself.
    public List<DraftPaper> ownPapers() {
        return papers.stream().filter(paper -> paper.item().isEmpty()).toList();
    }

    /// The document that stands in a paper's place.
    public Optional<Document> document(DraftPaper paper) {
        return paper.document().map(documents::get);
    }

    /// Whether the meeting, as it stands, names a document among its papers.
    boolean names(DocumentId document) {
        return standing.stream()
                .flatMap(meeting -> Stream.concat(
                        meeting.papers().stream(), meeting.items().stream().flatMap(item -> item.papers().stream())))
                .anyMatch(paper -> document.equals(paper.document()));
    }

    /// Gathers agendas.
    @Singleton
    public static final class Reading {
        private final ItemDrafts items;
        private final PaperDrafts papers;
        private final Published published;

        @Inject
        public Reading(ItemDrafts items, PaperDrafts papers, Published published) {
            this.items = items;
            this.papers = papers;
            this.published = published;
        }

        /// The agenda of a meeting in work, as the caller's transaction sees it.
        public Agenda of(Handle handle, Draft draft) {
            List<DraftItem> on = items.list(handle, draft.id()).stream()
                    .filter(item -> !item.removed())
                    .toList();
            List<ItemId> ids = on.stream().map(DraftItem::id).toList();
            List<DraftPaper> with = papers.list(handle, draft.id()).stream()
                    .filter(paper -> !paper.removed())
                    .filter(paper -> paper.item().map(ids::contains).orElse(true))
                    .toList();
            return new Agenda(
                    draft,
                    on,
                    with,
                    published.find(handle, Meeting.class, draft.key()),
                    documents(handle, draft, with));
        }

        private Map<DocumentId, Document> documents(Handle handle, Draft draft, List<DraftPaper> papers) {
            Map<DocumentId, Document> found = new HashMap<>();
            for (DraftPaper paper : papers) {
                paper.document()
                        .flatMap(id -> published.find(
                                handle, Document.class, new Key(draft.authority(), Kind.DOCUMENT, id.number())))
                        .ifPresent(document -> found.put(document.id(), document));
            }
            return found;
        }
    }
}
