package org.moothall.exchange.moderngov.passes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.Documents;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moderngov.sites.FileReply;
import org.moothall.record.Document;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;

/// Brings in the bytes of documents. A document whose bytes differ from those that stand gets a further version;
/// one of which no bytes can be had keeps those that it has.
final class Attachments {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Council council;
    private final Documents documents;
    private final Clock clock;

    Attachments(Council council, Documents documents, Clock clock) {
        this.council = council;
        this.documents = documents;
        this.clock = clock;
    }

    /// The document with its versions, as it is to stand.
    Document complete(Document said) {
        Optional<Document> standing = council.intake().published(Document.class, Kind.DOCUMENT, said.number());
        boolean kept =
                standing.filter(document -> document.latest().sha256() != null).isPresent();
        Optional<DocumentVersion> arrived = arrived(said, kept);
        List<DocumentVersion> versions;
        if (arrived.isPresent()) {
            versions = kept ? added(standing.orElseThrow().versions(), arrived.get()) : List.of(arrived.get());
        } else {
            versions = kept ? renamed(standing.orElseThrow().versions(), said.latest()) : said.versions();
        }
        return new Document(
                said.id(), said.title(), said.type(), said.author(), said.published(), versions, said.source());
    }

    private Optional<DocumentVersion> arrived(Document said, boolean kept) {
        Optional<InputStream> again = council.site().isLive() ? beforeTheBreak(said) : Optional.empty();
        if (again.isPresent()) {
            return Optional.of(kept(again.get(), said.latest()));
        }
        return council.site().file(said, kept).flatMap(file -> taken(file, said.latest()));
    }

    private Optional<DocumentVersion> taken(FileReply file, DocumentVersion said) {
        DocumentVersion version = kept(file.bytes(), said);
        if ("text/html".equals(version.mediaType()) && !"text/html".equals(said.mediaType())) {
            council.intake().problem(file.address(), "holds HTML where a document was due");
            return Optional.empty();
        }
        note(file, version);
        return Optional.of(version);
    }

    private void note(FileReply file, DocumentVersion version) {
        if (version.sha256() != null) {
            council.intake().provenance().confirm(file.address(), version.sha256(), file.etag(), file.lastModified());
        }
    }

    /// What this run fetched before it was broken off.
    private Optional<InputStream> beforeTheBreak(Document said) {
        String address = said.latest().address();
        return Optional.ofNullable(address)
                .flatMap(council.intake().provenance()::ofThisRun)
                .map(Provenance.Kept::sha256)
                .flatMap(documents::open);
    }

    private DocumentVersion kept(InputStream bytes, DocumentVersion said) {
        try (bytes) {
            return documents.keep(bytes, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DocumentVersion> added(List<DocumentVersion> versions, DocumentVersion arrived) {
        DocumentVersion last = versions.getLast();
        if (arrived.sha256() != null && arrived.sha256().equals(last.sha256())) {
            return renamed(versions, arrived);
        }
        LocalDate said = arrived.added();
        LocalDate day = said == null || said.equals(last.added()) ? LocalDate.now(clock.withZone(LONDON)) : said;
        List<DocumentVersion> all = new ArrayList<>(versions);
        all.add(copy(arrived, versions.size() + 1, day, arrived.fileName(), arrived.address()));
        return all;
    }

    /// The versions that stand, the last under the name and address that are said now.
    private static List<DocumentVersion> renamed(List<DocumentVersion> versions, DocumentVersion said) {
        DocumentVersion last = versions.getLast();
        LocalDate day = last.added() == null ? said.added() : last.added();
        String name = said.fileName() == null ? last.fileName() : said.fileName();
        String address = said.address() == null ? last.address() : said.address();
        List<DocumentVersion> all = new ArrayList<>(versions.subList(0, versions.size() - 1));
        all.add(copy(last, last.number(), day, name, address));
        return all;
    }

    private static DocumentVersion copy(
            DocumentVersion version,
            int number,
            @Nullable LocalDate added,
            @Nullable String fileName,
            @Nullable String address) {
        return new DocumentVersion(
                number,
                added,
                version.language(),
                fileName,
                version.mediaType(),
                version.size(),
                version.sha256(),
                address,
                version.text(),
                version.pages(),
                version.reading(),
                version.note());
    }
}
