package org.moothall.documents.drawing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;
import org.moothall.documents.drawn.Headings;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.documents.drawn.ReadingCopy.Leaf;

/// HTML from elsewhere brought to the form of a reading: headings from `h3`, pictures by their words, nothing
/// that is not text.
final class Tidy {
    private static final Safelist KEPT = Safelist.relaxed()
            .removeTags("img", "div", "span", "colgroup", "col")
            .removeAttributes("a", "title")
            .removeAttributes("table", "summary", "width")
            .removeAttributes("td", "abbr", "axis", "width")
            .removeAttributes("th", "abbr", "axis", "width");

    private Tidy() {}

    /// A document of one page.
    static ReadingCopy reading(String html) {
        Document document = Jsoup.parse(html);
        document.select("img[alt]").forEach(picture -> picture.replaceWith(new TextNode(words(picture.attr("alt")))));
        String kept = Jsoup.clean(document.body().html(), "", KEPT, new Document.OutputSettings().prettyPrint(false));
        Document clean = Jsoup.parseBodyFragment(kept);
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        clean.select("p, li, h1, h2, h3, h4, h5, h6").stream()
                .filter(one -> !one.hasText())
                .forEach(Element::remove);
        List<Heading> contents = Headings.settle(List.of(clean.body()));
        return new ReadingCopy(List.of(new Leaf(1, clean.body().html())), contents);
    }

    /// HTML to be printed: as [#reading], with the pictures that stand in it and the headings as they were.
    static Element printable(String html) {
        Safelist kept = new Safelist(KEPT)
                .addTags("img")
                .addAttributes("p", "class")
                .addAttributes("img", "src", "alt")
                .addProtocols("img", "src", "data");
        Document clean = Jsoup.parseBodyFragment(Jsoup.clean(html, "", kept));
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        clean.select("img:not([src])")
                .forEach(picture -> picture.replaceWith(new TextNode(words(picture.attr("alt")))));
        return clean.body();
    }

    private static String words(String alternative) {
        return alternative.isBlank() ? "" : "[" + alternative.strip() + "]";
    }

    /// The text of HTML, with a line for every block and every break.
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node.nameIs("br")) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.nameIs("td") || node.nameIs("th")) {
                    text.append(' ');
                } else if (node instanceof Element element && element.isBlock() && !endsInGap(text)) {
                    text.append(node.nameIs("tr") || node.nameIs("li") ? "\n" : "\n\n");
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean endsInGap(StringBuilder text) {
        int length = text.length();
        return length < 2 || text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }
}
