package org.moothall.exchange.oparl.passes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.moothall.exchange.oparl.objects.FileObject;
import org.moothall.exchange.oparl.objects.RecordedText;
import org.moothall.record.Document;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// Files become documents that stand by their address at the source, their size and their recorded text; their
/// bytes are not fetched.
final class FilesPass {
    private final Council council;
    private final Set<String> named = new HashSet<>();

    FilesPass(Council council) {
        this.council = council;
    }

    /// Offers a file as a document, and answers its place where it is named; empty where nothing but its id is
    /// known, or where it was taken back.
    Optional<Paper> paper(FileObject file, Paper.Role role) {
        Optional<FileObject> whole =
                council.gathered().find(FileObject.class, file.id()).or(() -> Optional.of(file));
        FileObject known = whole.orElseThrow();
        if (known.id().isEmpty() || council.gathered().isDeleted(known.id())) {
            return Optional.empty();
        }
        if (known.isReference()) {
            council.findings().add("files are named but not given", known.id());
            return Optional.empty();
        }
        Document document = document(known);
        named.add(known.id());
        council.intake().offer(document);
        String label = role == Paper.Role.APPENDIX ? FileRoles.label(known.name()) : null;
        return Optional.of(new Paper(document.id(), document.title(), role, label, Openness.PUBLIC));
    }

    private Document document(FileObject file) {
        RecordedText text = text(file).orElse(null);
        DocumentVersion version = new DocumentVersion(
                1,
                file.date(),
                Council.LANGUAGE,
                file.fileName(),
                file.mediaType(),
                file.size(),
                null,
                file.address(),
                text == null ? null : text.sha256(),
                text == null ? null : text.pages(),
                text == null ? DocumentVersion.Reading.NOT_READ : DocumentVersion.Reading.RECORDED,
                null);
        DocumentId id = new DocumentId(council.numbers().of(Kind.DOCUMENT, file.id()));
        String title = title(file);
        return new Document(id, title, null, null, file.date(), List.of(version), Council.source(file.id()));
    }

    private Optional<RecordedText> text(FileObject file) {
        return Optional.ofNullable(file.text()).or(() -> council.gathered().text(file.id()));
    }

    private static String title(FileObject file) {
        String name = file.name() == null ? file.fileName() : file.name();
        return Objects.requireNonNullElse(name, "Datei " + file.id().replaceFirst("^.*/", ""));
    }

    /// Takes note of texts whose file nothing names.
    void leftOver() {
        council.gathered().texts().stream()
                .filter(file -> !named.contains(file))
                .forEach(file -> council.findings().add("texts belong to files that nothing names", file));
    }
}
