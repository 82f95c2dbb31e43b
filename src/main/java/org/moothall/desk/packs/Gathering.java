package org.moothall.desk.packs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.agendas.closed.ClosedPapers;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.publishing.Published;
import org.moothall.documents.packs.Front;
import org.moothall.record.Document;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper.Role;

/// Gathers the papers of an agenda in work, for members: what is open and what is not.
@Singleton
final class Gathering {
    private static final List<Role> NOT_GATHERED =
            List.of(Role.PACK, Role.SUPPLEMENT, Role.FRONT_SHEET, Role.PRINTED_MINUTES, Role.PRINTED_DECISIONS);

    private final ItemDrafts items;
    private final PaperDrafts papers;
    private final ClosedPapers closed;
    private final Published published;

    @Inject
    Gathering(ItemDrafts items, PaperDrafts papers, ClosedPapers closed, Published published) {
        this.items = items;
        this.papers = papers;
        this.closed = closed;
        this.published = published;
    }

    Gathered gather(Handle handle, Draft draft, PackText text) {
        List<DraftPaper> all = papers.list(handle, draft.id()).stream()
                .filter(paper ->
                        !paper.removed() && !NOT_GATHERED.contains(paper.text().role()))
                .toList();
        List<Gathered.Line> lines = items.list(handle, draft.id()).stream()
                .filter(item -> !item.removed())
                .map(item -> line(handle, draft, item, all, text))
                .toList();
        return new Gathered(new Front(text.authority(), text.kind(), text.body(), text.lead(), List.of()), lines);
    }

    private Gathered.Line line(Handle handle, Draft draft, DraftItem item, List<DraftPaper> all, PackText text) {
        String number = item.text().printed();
        List<Sheaf> sheaves = all.stream()
                .filter(paper -> paper.item().equals(Optional.of(item.id())))
                .flatMap(paper -> sheaf(handle, draft, paper, text).stream())
                .toList();
        return new Gathered.Line(
                number == null ? "" : number,
                item.text().title(),
                item.open()
                        ? item.text().title()
                        : own(
                                handle,
                                Subject.ITEM,
                                item.id().number(),
                                item.text().title()),
                sheaves);
    }

    private Optional<Sheaf> sheaf(Handle handle, Draft draft, DraftPaper paper, PackText text) {
        String label = paper.text().label();
        String title = (label == null ? "" : label + ": ") + paper.text().title();
        String own = paper.open() ? title : own(handle, Subject.PAPER, paper.id(), title);
        String why = paper.closure().map(closure -> why(closure, text)).orElse("");
        return file(handle, draft, paper)
                .map(file -> new Sheaf(paper.id(), title, own, file.language(), hash(file), why));
    }

    private Optional<DocumentVersion> file(Handle handle, Draft draft, DraftPaper paper) {
        List<DocumentVersion> uploaded = paper.open() ? paper.files() : closed.files(handle, paper.id());
        if (!uploaded.isEmpty()) {
            return Optional.of(uploaded.getLast());
        }
        return paper.document()
                .filter(document -> paper.open())
                .flatMap(document -> published.find(
                        handle, Document.class, new Key(draft.authority(), Kind.DOCUMENT, document.number())))
                .map(Document::latest)
                .filter(version -> version.sha256() != null);
    }

    private static String hash(DocumentVersion file) {
        String sha256 = file.sha256();
        if (sha256 == null) {
            throw new IllegalStateException("a file of a pack has a hash");
        }
        return sha256;
    }

    private String own(Handle handle, Subject subject, long number, String otherwise) {
        String title = closed.words(handle, subject, number).title();
        return title.isBlank() ? otherwise : title;
    }

    private static String why(Closure closure, PackText text) {
        String numbers = closure.categories().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return closure.confidential() || numbers.isEmpty() ? text.confidential() : text.paragraph() + " " + numbers;
    }
}
