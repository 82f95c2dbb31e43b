package org.moothall.exchange.moothall;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.Documents;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;

/// The folder `files/`, from which documents' bytes are kept.
final class DocumentFiles {
    private final Path folder;
    private final Documents documents;

    DocumentFiles(Path folder, Documents documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /// The document as it is published: its files kept, and what was computed from them written in.
    ///
    /// @throws StrictRecords.Slip where a file is not there, leads out of the folder, or is not the one described
    Document keep(Document document) throws StrictRecords.Slip {
        List<DocumentVersion> versions = new ArrayList<>();
        for (DocumentVersion version : document.versions()) {
            versions.add(keep(version, "versions[" + versions.size() + "]"));
        }
        return new Document(
                document.id(),
                document.title(),
                document.type(),
                document.author(),
                document.published(),
                versions,
                document.source());
    }

    private DocumentVersion keep(DocumentVersion said, String place) throws StrictRecords.Slip {
        if (said.fileName() == null) {
            if (said.address() == null) {
                throw new StrictRecords.Slip(place + ": has neither a fileName nor an address");
            }
            return said;
        }
        Path file = find(said.fileName(), place + ".fileName");
        DocumentVersion kept = keep(file, named(said, file.getFileName().toString()), place);
        agree(said.sha256(), kept.sha256(), place + ".sha256");
        agree(said.size(), kept.size(), place + ".size");
        return kept;
    }

    private DocumentVersion keep(Path file, DocumentVersion said, String place) throws StrictRecords.Slip {
        try (InputStream bytes = Files.newInputStream(file)) {
            return documents.keep(bytes, said);
        } catch (IOException unreadable) {
            throw new StrictRecords.Slip(place + ".fileName: files/" + folder.relativize(file) + " cannot be read");
        }
    }

    /// The file of this name. Neither dots nor links lead out of the folder.
    private Path find(String name, String place) throws StrictRecords.Slip {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || file.equals(folder.normalize())) {
                throw new StrictRecords.Slip(place + ": " + name + " leads out of files/");
            }
            if (!Files.isRegularFile(file)) {
                throw new StrictRecords.Slip(place + ": there is no files/" + name);
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new StrictRecords.Slip(place + ": " + name + " leads out of files/");
            }
            return file;
        } catch (InvalidPathException | IOException strange) {
            throw new StrictRecords.Slip(place + ": there is no files/" + name);
        }
    }

    private static void agree(@Nullable Object said, @Nullable Object found, String place) throws StrictRecords.Slip {
        if (said != null && !said.equals(found)) {
            throw new StrictRecords.Slip(place + ": says " + said + ", and the file has " + found);
        }
    }

    private static DocumentVersion named(DocumentVersion said, String fileName) {
        return new DocumentVersion(
                said.number(),
                said.added(),
                said.language(),
                fileName,
                said.mediaType(),
                said.size(),
                said.sha256(),
                said.address(),
                said.text(),
                said.pages(),
                said.reading(),
                said.note());
    }
}
