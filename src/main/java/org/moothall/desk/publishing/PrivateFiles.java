package org.moothall.desk.publishing;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.documents.Documents;
import org.moothall.documents.PageText;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.record.parts.DocumentVersion;

/// The files that are not public: drafts, and papers that never will be. They lie in a folder of their own, to
/// which no public page has a way; a file comes to the public documents only by [Publishing], at that moment.
public final class PrivateFiles implements AutoCloseable {
    private final Documents files;

    private PrivateFiles(Documents files) {
        this.files = files;
    }

    /// Those of a data directory.
    public static PrivateFiles in(Path data, Clock clock) {
        return new PrivateFiles(Documents.in(data.resolve("private"), clock));
    }

    /// Keeps a file and labels it by its content, as [Documents#keep].
    public DocumentVersion keep(InputStream bytes, DocumentVersion said) {
        return files.keep(bytes, said);
    }

    /// The bytes kept under a hash. The caller closes the stream.
    public Optional<InputStream> open(String sha256) {
        return files.open(sha256);
    }

    /// The text of a file, page by page.
    public List<PageText> text(DocumentVersion version) {
        return files.text(version);
    }

    /// A reading of a file in simple HTML.
    public Optional<ReadingCopy> reading(DocumentVersion version) {
        return files.reading(version);
    }

    /// Marks a file as one that must not become public, in the caller's transaction. From then on [Publishing]
    /// refuses it, under whatever title it comes.
    ///
    /// @param holder what holds it, in a word of the desk's: `paper/31`
    public void withhold(Handle handle, String sha256, String holder) {
        handle.createUpdate("""
                        insert into desk_withheld (sha256, holder) values (:sha256, :holder)
                        on conflict (sha256, holder) do nothing
                        """).bind("sha256", sha256).bind("holder", holder).execute();
    }

    /// Takes back the mark that one holder set.
    public void release(Handle handle, String sha256, String holder) {
        handle.createUpdate("delete from desk_withheld where sha256 = :sha256 and holder = :holder")
                .bind("sha256", sha256)
                .bind("holder", holder)
                .execute();
    }

    /// Whether any holder marks the file as one that must not become public.
    public boolean isWithheld(Handle handle, String sha256) {
        return handle.createQuery("select count(*) from desk_withheld where sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    @Override
    public void close() {
        files.close();
    }
}
