package org.moothall.search.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.PageText;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;

/// A document: the pages of the version that holds. One without text can still be found by its title.
final class DocumentThing {
    private DocumentThing() {}

    static List<Passage> passages(Document document, Pages source) {
        DocumentVersion version = document.latest();
        List<PageText> pages = source.of(version);
        List<Passage> passages = new ArrayList<>();
        for (PageText page : pages) {
            for (String piece : Cut.of(page.text())) {
                passages.add(passage(
                        document, version, piece, page.page(), pages.getLast().page()));
            }
        }
        if (passages.isEmpty()) {
            passages.add(passage(document, version, "", null, null));
        }
        return passages;
    }

    private static Passage passage(
            Document document,
            DocumentVersion version,
            String text,
            @Nullable Integer page,
            @Nullable Integer counted) {
        return new Passage(
                Category.DOCUMENT,
                document.title(),
                text,
                version.language(),
                page,
                version.pages() == null ? counted : version.pages(),
                format(version),
                Place.on(document.published() == null ? version.added() : document.published()),
                List.of());
    }

    private static @Nullable String format(DocumentVersion version) {
        String media = version.mediaType();
        if (media == null) {
            String name = version.fileName();
            int dot = name == null ? -1 : name.lastIndexOf('.');
            return name == null || dot < 0 || name.length() - dot > 5
                    ? null
                    : name.substring(dot + 1).toUpperCase(Locale.ROOT);
        }
        return switch (media) {
            case "application/pdf" -> "PDF";
            case "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                "Word";
            case "text/plain" -> "Text";
            default -> null;
        };
    }
}
