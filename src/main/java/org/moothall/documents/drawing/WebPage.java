package org.moothall.documents.drawing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.moothall.record.parts.DocumentVersion.Reading;

/// HTML files, as some councils publish their minutes: one page.
final class WebPage {
    private WebPage() {}

    static Drawn draw(Path file) throws IOException {
        String text = Jsoup.parse(Words.read(file)).body().wholeText();
        return new Drawn(MediaTypes.HTML, Reading.TEXT, null, List.of(text.strip()));
    }
}
