package org.moothall.desk.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.moothall.documents.Documents;
import org.moothall.ledger.Appended;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Head;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;

/// The one act by which something at the desk becomes public.
@Singleton
public final class Publishing {
    private final Ledger ledger;
    private final Documents documents;
    private final PrivateFiles files;
    private final Published published;
    private final String office;

    /// @param office what the ledger says of who publishes; an office, since it can never be erased
    @Inject
    public Publishing(
            Ledger ledger,
            Documents documents,
            PrivateFiles files,
            Published published,
            @ConfigProperty(name = "moothall.desk.office", defaultValue = "Democratic Services") String office) {
        this.ledger = ledger;
        this.documents = documents;
        this.files = files;
        this.published = published;
        this.office = office;
    }

    /// Publishes those of these contents that differ from what stands, within the caller's transaction: they
    /// stand on the ledger when it commits, and nothing does when it does not. The files that new documents name
    /// are copied to the public documents first, so that no entry ever names a file that is not there.
    ///
    /// @throws Withheld where one of the files must not become public
    public Appended publish(Handle handle, AuthorityCode authority, List<? extends Content> contents) {
        List<String> hashes = contents.stream()
                .flatMap(Publishing::versions)
                .map(DocumentVersion::sha256)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String sha256 : hashes) {
            if (files.isWithheld(handle, sha256)) {
                throw new Withheld(sha256);
            }
        }
        hashes.forEach(this::copy);
        boolean again = contents.stream()
                .anyMatch(content -> published
                        .line(handle, content.key(authority))
                        .flatMap(Standing::withdrawal)
                        .isPresent());
        return again
                ? appendAll(handle, authority, contents)
                : ledger.appendChanged(handle, office, authority, contents);
    }

    /// What was withdrawn stands again although it may be the same, to the byte, as before.
    private Appended appendAll(Handle handle, AuthorityCode authority, List<? extends Content> contents) {
        Head head = ledger.append(handle, office, authority, contents);
        Map<Kind, Long> counts = contents.stream().collect(Collectors.groupingBy(Content::kind, Collectors.counting()));
        return new Appended(head, counts, Map.of(), Map.of());
    }

    private static Stream<DocumentVersion> versions(Content content) {
        return content instanceof Document document ? document.versions().stream() : Stream.empty();
    }

    private void copy(String sha256) {
        if (documents.size(sha256).isPresent()) {
            return;
        }
        InputStream bytes = files.open(sha256)
                .orElseThrow(() -> new IllegalStateException("a file to be published is not kept: " + sha256));
        try (bytes) {
            documents.keep(bytes, blank());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be published: " + e.getMessage(), e);
        }
    }

    private static DocumentVersion blank() {
        return new DocumentVersion(
                1, null, null, null, null, null, null, null, null, null, DocumentVersion.Reading.NOT_READ, null);
    }
}
