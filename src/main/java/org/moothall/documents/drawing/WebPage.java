package org.moothall.documents.drawing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.record.parts.DocumentVersion.Reading;

/// HTML files, as some councils publish their minutes: one page.
final class WebPage {
    private WebPage() {}

    static Drawn draw(Path file) throws IOException {
        return new Drawn(MediaTypes.HTML, Reading.TEXT, null, List.of(Tidy.text(Words.read(file))));
    }

    static ReadingCopy reading(Path file) throws IOException {
        return Tidy.reading(Words.read(file));
    }
}
