package org.moothall.hall.documents;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.Documents;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Leaf;
import org.moothall.hall.Published;
import org.moothall.record.Document;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.web.Id;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of documents and their files.
@Path("/documents")
@RunOnVirtualThread
public class DocumentPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Shelf shelf;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    /// The documents of a year, or of all.
    @GET
    public Response list(@QueryParam("year") @Nullable String year, @QueryParam("after") @Nullable String after) {
        Optional<DocumentsPage.Place> place = after == null
                ? Optional.empty()
                : Optional.of(DocumentsPage.Place.of(after)
                        .orElseThrow(() -> new BadRequestException("“after” names no place in the list.")));
        return pages.show(shelf.list(
                authority(),
                Optional.ofNullable(year).filter(text -> !text.isBlank()).map(Site::year),
                place));
    }

    /// One document, in the version that holds.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response document(@PathParam("id") Id id, @QueryParam("page") @Nullable String page) {
        Published<Document> document = shelf.get(authority(), new DocumentId(id.number()));
        return pages.show(page(document, document.content().latest(), page));
    }

    /// One document, in a version of it.
    @GET
    @Path("/{id}/versions/{number}")
    public Response version(
            @PathParam("id") Id id, @PathParam("number") Id number, @QueryParam("page") @Nullable String page) {
        Published<Document> document = shelf.get(authority(), new DocumentId(id.number()));
        return pages.show(page(document, version(document.content(), number), page));
    }

    /// The file of the version that holds. After `file` may stand an ending or a name, so that a link can say
    /// what it is.
    @GET
    @Path("/{id}/file{name:([./].*)?}")
    public Response file(@PathParam("id") Id id) {
        Document document = shelf.get(authority(), new DocumentId(id.number())).content();
        return files.send(document, document.latest());
    }

    /// The file of a version.
    @GET
    @Path("/{id}/versions/{number}/file{name:([./].*)?}")
    public Response file(@PathParam("id") Id id, @PathParam("number") Id number) {
        Document document = shelf.get(authority(), new DocumentId(id.number())).content();
        return files.send(document, version(document, number));
    }

    /// A version by its number.
    ///
    /// @throws NotFound where the document has none of that number
    private static DocumentVersion version(Document document, Id number) {
        return document.versions().stream()
                .filter(version -> version.number() == number.number())
                .findFirst()
                .orElseThrow(() -> NotFound.of("version " + number.number() + " of " + document.id()));
    }

    private DocumentPage page(Published<Document> published, DocumentVersion version, @Nullable String page) {
        ReadingCopy reading = documents.reading(version).orElse(ReadingCopy.NONE);
        int asked = page == null || page.isBlank()
                ? 1
                : Math.toIntExact(Math.min(Id.fromString(page).number(), Integer.MAX_VALUE));
        List<Leaf> shown = reading.leaves().stream()
                .filter(leaf ->
                        (leaf.page() - 1) / DocumentPage.AT_ONCE == (Math.max(asked, 1) - 1) / DocumentPage.AT_ONCE)
                .toList();
        if (!reading.leaves().isEmpty() && shown.stream().noneMatch(leaf -> leaf.page() == asked)) {
            throw NotFound.of(
                    "page " + asked + " of document " + published.content().id());
        }
        List<Integer> others = reading.leaves().stream()
                .map(Leaf::page)
                .filter(number -> shown.stream().noneMatch(leaf -> leaf.page() == number))
                .toList();
        return new DocumentPage(
                published.content(),
                version,
                shelf.listUses(authority(), published.content().id()),
                reading.contents(),
                shown,
                others,
                published.entry(),
                published.since());
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
