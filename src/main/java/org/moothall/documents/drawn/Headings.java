package org.moothall.documents.drawn;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.moothall.documents.drawn.ReadingCopy.Heading;

/// The headings of a reading: brought to levels without gaps, since files choose theirs by how large they look, and
/// gathered as its contents.
public final class Headings {
    private static final String ALL = "h1, h2, h3, h4, h5, h6";
    private static final int FIRST = 3;
    private static final int LAST = 6;
    private static final int MOST = 300;
    private static final int CONTENTS_DEPTH = 2;

    private Headings() {}

    /// Sets the headings of all pages to `h3`, `h4` and so on, the highest that occurs first, and answers the
    /// contents.
    public static List<Heading> settle(List<Element> pages) {
        List<String> used = pages.stream()
                .flatMap(page -> page.select(ALL).stream())
                .map(Element::normalName)
                .distinct()
                .sorted()
                .toList();
        List<Heading> contents = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Element heading : pages.get(page).select(ALL)) {
                int level = used.indexOf(heading.normalName()) + 1;
                heading.tagName("h" + Math.min(LAST, FIRST + level - 1));
                if (level <= CONTENTS_DEPTH && contents.size() < MOST && heading.hasText()) {
                    contents.add(new Heading(page + 1, level, heading.text()));
                }
            }
        }
        return contents;
    }
}
