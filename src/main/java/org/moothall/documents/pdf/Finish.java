package org.moothall.documents.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/// Rids a page's HTML of what printing left in it: spaces, empty elements, numbers that the list itself sets.
final class Finish {
    private static final String BLOCKS = "p, li, td, th, caption, h3, h4, h5, h6";

    private Finish() {}

    static String html(Element page) {
        page.select("li").forEach(ListLabels::lift);
        page.select("*").stream()
                .filter(element -> !element.normalName().equals("pre"))
                .flatMap(element -> element.textNodes().stream())
                .forEach(text -> text.text(text.getWholeText().replaceAll("\\s+", " ")));
        for (Element block : page.select(BLOCKS)) {
            trim(block);
        }
        page.select("p, li, caption, h3, h4, h5, h6, ul, ol, blockquote, table").stream()
                .filter(element -> !element.hasText())
                .forEach(Element::remove);
        page.select("table").forEach(Finish::box);
        Document whole = Document.createShell("");
        whole.outputSettings().prettyPrint(false);
        whole.body().appendChildren(page.childNodesCopy());
        return whole.body().html();
    }

    /// A table of one cell was drawn for its frame.
    private static void box(Element table) {
        Elements cells = table.select("td, th");
        if (cells.size() == 1) {
            table.replaceWith(
                    new Element("blockquote").appendChildren(cells.getFirst().childNodesCopy()));
        }
    }

    private static void trim(Element block) {
        Node first = block.firstChild();
        if (first instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        Node last = block.lastChild();
        if (last instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }
}
