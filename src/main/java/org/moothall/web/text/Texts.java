package org.moothall.web.text;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/// HTML that came from people or other systems, made safe to show: paragraphs, lists, tables, emphasis and links stay,
/// everything else goes.
@TemplateExtension(namespace = "html")
final class Texts {
    private static final PolicyFactory POLICY = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.TABLES)
            .and(new HtmlPolicyBuilder()
                    .allowElements("a", "hr", "br", "pre", "sub", "sup", "caption")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start", "type")
                    .onElements("ol")
                    .allowAttributes("colspan", "rowspan", "scope")
                    .onElements("td", "th")
                    .allowAttributes("lang")
                    .globally()
                    .allowStandardUrlProtocols()
                    .requireRelNofollowOnLinks()
                    .toFactory());

    private Texts() {}

    /// The HTML, safe to stand in a page.
    static RawString safe(String html) {
        return new RawString(POLICY.sanitize(html));
    }
}
