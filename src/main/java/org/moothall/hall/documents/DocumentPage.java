package org.moothall.hall.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.documents.drawn.ReadingCopy.Leaf;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.DocumentVersion.Reading;
import org.moothall.web.Page;

/// A document's page, in one of its versions.
///
/// @param contents where its parts begin
/// @param leaves   those pages of the reading that stand on this page
/// @param others   the numbers of those that do not: a long document is shown a part at a time
record DocumentPage(
        Document document,
        DocumentVersion version,
        List<Use> uses,
        List<Heading> contents,
        List<Leaf> leaves,
        List<Integer> others,
        long entry,
        Instant since)
        implements Page {
    /// How many pages of a document one page shows.
    static final int AT_ONCE = 50;

    /// True where the version shown is the one that holds.
    public boolean newest() {
        return version.number() == document.latest().number();
    }

    /// This page's own address, without what it asks of the reading.
    @JsonIgnore
    public String href() {
        String page = "/documents/" + document.id();
        return newest() ? page : page + "/versions/" + version.number();
    }

    /// Where the file is had: here, or by way of here where it stands elsewhere; none where nobody knows.
    public @Nullable String file() {
        return version.sha256() != null || FileAnswer.elsewhere(version).isPresent() ? href() + "/file" : null;
    }

    /// True where the bytes are kept here.
    public boolean kept() {
        return version.sha256() != null;
    }

    /// `PDF`, `Word`.
    public @Nullable String form() {
        return PaperLine.form(version.mediaType());
    }

    /// True where a link can lead to a page of the file.
    @JsonIgnore
    public boolean paged() {
        return kept() && "application/pdf".equals(version.mediaType());
    }

    /// The address of a page of the reading.
    public String leafHref(int page) {
        return href() + (page > AT_ONCE ? "?page=" + page : "") + "#page-" + page;
    }

    /// True where what is shown was recorded apart from the file.
    public boolean recorded() {
        return version.text() != null && !leaves.isEmpty() && !(kept() && version.reading() == Reading.TEXT);
    }

    @CheckedTemplate(basePath = "hall/documents")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance document(DocumentPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.document(this);
    }
}
