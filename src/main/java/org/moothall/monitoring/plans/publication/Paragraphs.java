package org.moothall.monitoring.plans.publication;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Markup;

/// Plain words with empty lines between paragraphs, to and from simple HTML.
final class Paragraphs {
    private Paragraphs() {}

    static @Nullable Markup markup(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : new Markup(Arrays.stream(words.strip().split("\\R\\s*\\R"))
                        .map(paragraph ->
                                "<p>" + Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>") + "</p>")
                        .collect(Collectors.joining()));
    }

    static @Nullable String words(@Nullable Markup markup) {
        if (markup == null || markup.isBlank()) {
            return null;
        }
        Element body = Jsoup.parseBodyFragment(markup.html()).body();
        return body.children().isEmpty()
                ? body.text()
                : body.children().stream().map(Element::text).collect(Collectors.joining("\n\n"));
    }
}
