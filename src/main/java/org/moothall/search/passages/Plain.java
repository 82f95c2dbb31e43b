package org.moothall.search.passages;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Markup;

/// Texts as plain words, for searching.
final class Plain {
    private Plain() {}

    /// The words of a text in HTML; the empty text for none.
    static String of(@Nullable Markup markup) {
        if (markup == null || markup.isBlank()) {
            return "";
        }
        String html = markup.html();
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : Jsoup.parseBodyFragment(html).text().strip();
    }

    /// The texts that are there, one paragraph each.
    static String join(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
