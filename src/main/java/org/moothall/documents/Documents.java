package org.moothall.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.moothall.documents.drawing.Drawing;
import org.moothall.documents.drawing.PlainReading;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.store.DocumentStore;
import org.moothall.documents.store.FileStore;
import org.moothall.documents.store.LocalCopy;
import org.moothall.documents.store.Stored;
import org.moothall.record.parts.DocumentVersion;

/// The documents' bytes, kept under their hash, and what is drawn from them. Every method may be called by many at
/// once.
///
/// A method throws [UncheckedIOException] where the disk or the server refuses; a file that cannot be read is
/// never a failure but labelled so.
public final class Documents implements AutoCloseable {
    private final DocumentStore store;
    private final DrawnFiles drawn;

    /// The documents of a store.
    ///
    /// @param drawn a directory for what is drawn from them, which may be thrown away
    public Documents(DocumentStore store, Path drawn) {
        this.store = store;
        this.drawn = new DrawnFiles(drawn);
    }

    /// The documents of a data directory: files in `documents/`, what is drawn from them in `drawn/`.
    public static Documents in(Path data, Clock clock) {
        try {
            return new Documents(FileStore.in(data.resolve("documents"), clock.instant()), data.resolve("drawn"));
        } catch (IOException e) {
            throw new UncheckedIOException("Documents cannot be kept in " + data, e);
        }
    }

    /// Keeps a file and labels it: its hash and size, what kind of file it is by its content, how many pages it
    /// has, and what could be read of it. The caller closes the stream.
    ///
    /// @param said the version as it was described; what its bytes do not tell stays as it is
    /// @throws UncheckedIOException where the stream breaks off or there is no room: then nothing is kept
    public DocumentVersion keep(InputStream bytes, DocumentVersion said) {
        Stored stored = put(bytes);
        Label label = drawn.find(stored.sha256(), "label", Label.class)
                .orElseGet(() -> Label.of(draw(stored.sha256()).orElseThrow()));
        return label.on(said, stored);
    }

    /// Keeps a text that was recorded apart from its file, and answers its hash.
    ///
    /// @param text its pages parted by form feed
    public String keepText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = Stored.of(bytes).sha256();
        boolean kept = size(sha256).orElse(-1) == bytes.length;
        return kept ? sha256 : put(new ByteArrayInputStream(bytes)).sha256();
    }

    private Stored put(InputStream bytes) {
        try {
            return store.put(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be kept, and nothing of it was: " + e.getMessage(), e);
        }
    }

    /// The bytes kept under a hash. The caller closes the stream.
    public Optional<InputStream> open(String sha256) {
        return open(sha256, 0);
    }

    /// The bytes kept under a hash from a place on. The caller closes the stream.
    ///
    /// @param from how many bytes to leave out
    public Optional<InputStream> open(String sha256, long from) {
        return asked(sha256, () -> store.open(sha256, from));
    }

    /// How many bytes are kept under a hash.
    public OptionalLong size(String sha256) {
        return asked(sha256, () -> store.size(sha256));
    }

    /// True where bytes are kept under the hash and still have it. Reads all of them.
    public boolean intact(String sha256) {
        return asked(sha256, () -> store.verify(sha256));
    }

    /// Deletes for good what is kept under a hash, and all that was drawn from it.
    ///
    /// @return true where something was kept
    public boolean forget(String sha256) {
        return asked(sha256, () -> {
            boolean kept = store.forget(sha256);
            drawn.forget(sha256);
            return kept;
        });
    }

    /// Every hash under which something is kept, in no order. The caller closes the stream.
    public Stream<String> hashes() {
        return asked("all", store::hashes);
    }

    /// The text of a version, page by page: drawn from its file, or as it was recorded apart from it. Empty where
    /// there is none.
    public List<PageText> text(DocumentVersion version) {
        List<String> texts = version.sha256() == null ? List.of() : drawnText(version.sha256());
        if (texts.isEmpty() && version.text() != null) {
            texts = recordedText(version.text());
        }
        List<PageText> pages = new ArrayList<>(texts.size());
        for (String text : texts) {
            pages.add(new PageText(pages.size() + 1, text));
        }
        return List.copyOf(pages);
    }

    /// A reading of a version in simple HTML, page by page: drawn from its file, or from its text as that was
    /// recorded apart. Empty where nothing can be read.
    public Optional<ReadingCopy> reading(DocumentVersion version) {
        ReadingCopy copy = version.sha256() == null ? ReadingCopy.NONE : drawnReading(version.sha256());
        if (copy.leaves().isEmpty() && version.text() != null) {
            copy = PlainReading.of(recordedText(version.text()));
        }
        return copy.leaves().isEmpty() ? Optional.empty() : Optional.of(copy);
    }

    private ReadingCopy drawnReading(String sha256) {
        return drawn.find(sha256, "reading", ReadingCopy.class)
                .orElseGet(() -> asked(sha256, () -> {
                    Optional<LocalCopy> copy = store.copy(sha256);
                    if (copy.isEmpty()) {
                        return ReadingCopy.NONE;
                    }
                    try (LocalCopy file = copy.get()) {
                        ReadingCopy reading = isReadable(sha256) ? Drawing.reading(file.path()) : ReadingCopy.NONE;
                        drawn.keep(sha256, "reading", reading);
                        return reading;
                    }
                }));
    }

    /// Asks the text first: of a scan, or of a file that took too long, no reading need be tried.
    private boolean isReadable(String sha256) {
        return !drawnText(sha256).isEmpty();
    }

    private List<String> drawnText(String sha256) {
        return drawn.find(sha256, "text", String[].class)
                .map(List::of)
                .or(() -> draw(sha256).map(Drawn::texts))
                .orElse(List.of());
    }

    private List<String> recordedText(String sha256) {
        Optional<InputStream> found = open(sha256);
        if (found.isEmpty()) {
            return List.of();
        }
        return asked(sha256, () -> {
            try (InputStream bytes = found.get()) {
                return List.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\f", -1));
            }
        });
    }

    private Optional<Drawn> draw(String sha256) {
        return asked(sha256, () -> {
            Optional<LocalCopy> copy = store.copy(sha256);
            if (copy.isEmpty()) {
                return Optional.empty();
            }
            try (LocalCopy file = copy.get()) {
                Drawn text = Drawing.text(file.path());
                drawn.keep(sha256, "text", text.texts());
                drawn.keep(sha256, "label", Label.of(text));
                return Optional.of(text);
            }
        });
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(String sha256, Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException("The document store failed at " + sha256 + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
