package org.moothall.web.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The beginning of a longer text in HTML, cut between two words with every element closed.
///
/// @param html  the beginning, or the whole
/// @param words how many words the whole has
/// @param cut   whether anything was left out
public record Excerpt(String html, int words, boolean cut) {
    /// At most so many words of a text.
    public static Excerpt of(String html, int limit) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        int words = count(document.body().text());
        if (words <= limit) {
            return new Excerpt(html, words, false);
        }
        new Cut(limit).within(document.body());
        return new Excerpt(document.body().html(), words, true);
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static final class Cut {
        private int left;

        Cut(int limit) {
            this.left = limit;
        }

        void within(Element element) {
            for (Node child : element.childNodes().toArray(Node[]::new)) {
                if (left <= 0) {
                    child.remove();
                } else if (child instanceof TextNode text) {
                    shorten(text);
                } else if (child instanceof Element inner) {
                    within(inner);
                }
            }
        }

        private void shorten(TextNode text) {
            String whole = text.getWholeText();
            int here = count(whole);
            if (here <= left) {
                left -= here;
                return;
            }
            String[] words = whole.strip().split("\\s+", left + 1);
            StringBuilder kept = new StringBuilder(whole.startsWith(" ") ? " " : "");
            for (int i = 0; i < left; i++) {
                kept.append(i == 0 ? "" : " ").append(words[i]);
            }
            text.text(kept.append(" …").toString());
            left = 0;
        }
    }
}
