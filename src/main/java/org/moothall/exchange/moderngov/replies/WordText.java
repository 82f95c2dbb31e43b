package org.moothall.exchange.moderngov.replies;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Markup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns the HTML that councils paste from Word into plain paragraphs: Word's wrappers, hard line ends and blank
/// paragraphs go, real paragraphs, lists, tables, emphasis and links stay, and nothing that could run survives.
public final class WordText {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "u",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("\\d{1,3}"))
            .onElements("td", "th")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .toFactory();

    private static final String NEVER_SHOWN =
            "script, style, head, meta, link, title, xml, noscript, template, iframe, object, .mgHide, .mgFileSize";
    private static final List<String> BLOCKS = List.of(
            "p",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "div",
            "section",
            "article");

    private WordText() {}

    /// The text of some pasted HTML; none where nothing can be read in it.
    public static @Nullable Markup of(@Nullable String html, Base base) {
        return html == null || html.isBlank()
                ? null
                : of(Jsoup.parseBodyFragment(html).body(), base);
    }

    /// The text inside an element, which stays as it is.
    public static @Nullable Markup of(Element element, Base base) {
        Document document = Document.createShell("");
        Element body = document.body();
        element.childNodes().forEach(node -> body.appendChild(node.clone()));
        tidy(body, base);
        String safe = POLICY.sanitize(body.html());
        Document clean = Jsoup.parseBodyFragment(safe);
        plain(clean);
        collapse(clean.body());
        String text = trimmed(clean.body().html());
        return clean.body().text().isBlank() ? null : new Markup(text);
    }

    private static void plain(Document document) {
        document.outputSettings().prettyPrint(false).charset("UTF-8");
    }

    private static void tidy(Element body, Base base) {
        plain(body.ownerDocument() == null ? Document.createShell("") : body.ownerDocument());
        body.select(NEVER_SHOWN).remove();
        collapse(body);
        emphasise(body);
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("h1").tagName("h2");
        for (Element link : body.select("a")) {
            if (link.attr("href").isBlank() || link.attr("href").startsWith("#")) {
                link.unwrap();
            } else {
                link.attr("href", base.resolve(link.attr("href")));
            }
        }
        unwrap(body);
        body.select("strong, em, u, sub, sup").stream()
                .filter(WordText::isBlank)
                .forEach(Node::unwrap);
        body.select("p, h2, h3, h4, h5, h6").stream().filter(WordText::isBlank).forEach(Node::remove);
    }

    private static void collapse(Element body) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isInPre(text)) {
                        text.text(text.getWholeText().replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " "));
                    }
                },
                body);
    }

    private static boolean isInPre(TextNode text) {
        return text.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    /// Word writes italics and bold as styles of whole paragraphs.
    private static void emphasise(Element body) {
        for (Element styled : body.select("p[style], span[style], li[style]")) {
            String style = styled.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            if (style.contains("font-style:italic")) {
                styled.html("<em>" + styled.html() + "</em>");
            }
            if (style.contains("font-weight:bold")) {
                styled.html("<strong>" + styled.html() + "</strong>");
            }
        }
    }

    /// A wrapper around blocks goes; one around bare text becomes a paragraph.
    private static void unwrap(Element body) {
        for (Element wrapper : body.select("div, section, article, center")) {
            boolean bare = wrapper.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()));
            if (bare && !wrapper.text().isBlank() && wrapper.closest("p, td, th, li") == null) {
                wrapper.tagName("p");
            } else {
                wrapper.unwrap();
            }
        }
        Element loose = null;
        for (Node node : List.copyOf(body.childNodes())) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.normalName());
            boolean empty = node instanceof TextNode text && text.isBlank();
            if (block || !(node instanceof Element || node instanceof TextNode)) {
                loose = null;
            } else if (loose != null) {
                loose.appendChild(node);
            } else if (!empty) {
                loose = new Element("p");
                node.before(loose);
                loose.appendChild(node);
            }
        }
    }

    private static boolean isBlank(Element element) {
        return element.text().replace('\u00a0', ' ').isBlank()
                && element.select("table, br + br").isEmpty();
    }

    private static String trimmed(String html) {
        return html.replaceAll("(<(?:p|li|td|th|h[2-6])(?: [^>]*)?>)\\s+", "$1")
                .replaceAll("\\s+(</(?:p|li|td|th|h[2-6])>)", "$1")
                .replaceAll("(</(?:p|li|ul|ol|table|tr|h[2-6]|blockquote)>)\\s+(?=<)", "$1\n")
                .replaceAll(
                        "(</(?:p|ul|ol|table|h[2-6]|blockquote)>)(?=<(?:p|ul|ol|table|h[2-6]|blockquote)\\b)", "$1\n")
                .strip();
    }
}
