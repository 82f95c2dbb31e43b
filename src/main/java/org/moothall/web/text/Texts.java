package org.moothall.web.text;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.regex.Matcher;
import org.jsoup.nodes.Entities;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/// HTML that came from people or other systems, made safe to show: paragraphs, lists, tables, emphasis and links
/// stay, everything else goes. A heading in a text becomes a paragraph that looks like one: what it is a heading
/// of is the text, and the page's own headings go down by one.
@TemplateExtension(namespace = "html")
final class Texts {
    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

    private static final PolicyFactory BODY = Sanitizers.FORMATTING
            .and(Sanitizers.TABLES)
            .and(new HtmlPolicyBuilder()
                    .allowElements("p", "div", "ul", "ol", "li", "blockquote")
                    .allowElements("a", "hr", "br", "pre", "sub", "sup", "caption")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start", "type")
                    .onElements("ol")
                    .allowAttributes("value")
                    .onElements("li")
                    .allowAttributes("colspan", "rowspan", "scope")
                    .onElements("td", "th")
                    .allowAttributes("lang")
                    .globally()
                    .allowStandardUrlProtocols()
                    .requireRelNofollowOnLinks()
                    .toFactory());

    /// In a text within a page a heading is only a line that stands out: the page's own headings must stay in
    /// order.
    private static final PolicyFactory POLICY = BODY.and(new HtmlPolicyBuilder()
            .allowElements(
                    (name, attributes) -> {
                        attributes.add("class");
                        attributes.add("moot-subhead");
                        return "p";
                    },
                    HEADINGS)
            .toFactory());

    /// A document's reading is the page: its headings are the page's.
    private static final PolicyFactory READING =
            BODY.and(new HtmlPolicyBuilder().allowElements(HEADINGS).toFactory());

    private Texts() {}

    /// The HTML, safe to stand in a page.
    static RawString safe(String html) {
        return new RawString(POLICY.sanitize(html));
    }

    /// The HTML of a document's reading, safe to stand in a page; each table is in a frame of its own, so that on a
    /// narrow screen it moves and not the page, and a heading cell with nothing in it is none.
    ///
    /// @param table what a table is called to those who do not see it
    static RawString reading(String html, String table) {
        String frame = "<div class=\"moot-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + Entities.escape(table)
                + "\">";
        return new RawString(READING.sanitize(html)
                .replaceAll("<th\\b[^>]*>\\s*</th>", "<td></td>")
                .replaceAll("<table\\b[^>]*>", Matcher.quoteReplacement(frame) + "$0")
                .replace("</table>", "</table></div>"));
    }
}
