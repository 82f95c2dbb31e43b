package org.moothall.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Leaf;

/// Plain texts in paragraphs.
public final class PlainReading {
    /// A line as long as this was broken for want of room, not by its author.
    private static final int FULL_LINE = 60;

    private PlainReading() {}

    /// The reading of a text's pages.
    public static ReadingCopy of(List<String> texts) {
        List<Leaf> leaves = new ArrayList<>();
        for (String text : texts) {
            leaves.add(new Leaf(leaves.size() + 1, html(text)));
        }
        return new ReadingCopy(leaves, List.of());
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>");
                lines(paragraph.strip(), html);
                html.append("</p>");
            }
        }
        return html.toString();
    }

    private static void lines(String paragraph, StringBuilder html) {
        String before = "";
        for (String line : paragraph.split("\\R", -1)) {
            if (!before.isEmpty()) {
                html.append(before.length() >= FULL_LINE ? " " : "<br>");
            }
            html.append(Entities.escape(line.strip()));
            before = line.strip();
        }
    }
}
