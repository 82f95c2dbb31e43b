package org.moothall.exchange.moderngov.pages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Decoding;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;

/// A public page, reduced to ModernGov's own part of it: the menus and the council's template around it are left
/// out.
///
/// @param whole    the page
/// @param content  the `#modgov` part, or everything in a fragment
/// @param heading  the h1, which says what the page shows
/// @param subtitle the h2 below it, which says of what
record Page(
        Document whole,
        Element content,
        String heading,
        @Nullable Element subtitle,
        Base base,
        Link link) {
    private static final int LARGEST = 32 << 20;
    private static final String NEVER_SHOWN = ".mgHide, .mgFileSize, script, style";

    /// Reads a reply as a page; none, and a remark that says why, where it is not one of ModernGov's.
    static Optional<Page> of(Reply reply, Remarks remarks) {
        if (reply.bytes().length > LARGEST) {
            remarks.problem("is larger than " + (LARGEST >> 20) + " MB and was not read");
            return Optional.empty();
        }
        Document document = Jsoup.parse(Decoding.text(reply.bytes(), remarks));
        Element content = Objects.requireNonNullElse(document.getElementById("modgov"), document.body());
        Element h1 = content.selectFirst("h1");
        String heading = h1 == null ? "" : Objects.requireNonNullElse(Wording.line(h1.text()), "");
        Optional<String> stranger = stranger(document, heading);
        if (stranger.isPresent()) {
            remarks.problem(stranger.get());
            return Optional.empty();
        }
        Element subtitle = content.selectFirst("h2.mgSubTitleTxt");
        return Optional.of(new Page(document, content, heading, subtitle, reply.base(), reply.link()));
    }

    private static Optional<String> stranger(Document document, String heading) {
        String title = document.title().toLowerCase(Locale.ROOT);
        String text = document.body().text().toLowerCase(Locale.ROOT);
        if (title.contains("just a moment")
                || title.contains("access denied")
                || title.contains("attention required")) {
            return Optional.of("holds a guard's page (a web application firewall) where a ModernGov page was due");
        }
        if (text.contains("azure waf") || text.contains("request unsuccessful. incapsula")) {
            return Optional.of("holds a guard's page (a web application firewall) where a ModernGov page was due");
        }
        if (document.select("[href], [action], table, [class^=mg]").isEmpty()) {
            return Optional.of("holds no ModernGov page");
        }
        return heading.toLowerCase(Locale.ROOT).matches("error|gwall|page not found|.*an error (?:has )?occurred.*")
                ? Optional.of("is ModernGov's error page")
                : Optional.empty();
    }

    /// The links of the content to a page, in order.
    Stream<Element> links(String page) {
        return content.select("a[href]").stream()
                .filter(link -> Link.of(link.attr("href")).leadsTo(page));
    }

    /// A number that the page's own address holds, or else the first link to a page of this name.
    OptionalLong number(String linkedPage, String... parameters) {
        OptionalLong own = link.number(parameters);
        return own.isPresent()
                ? own
                : links(linkedPage)
                        .map(element -> Link.of(element.attr("href")).number(parameters))
                        .filter(OptionalLong::isPresent)
                        .findFirst()
                        .orElse(OptionalLong.empty());
    }

    /// The text of the h2 below the heading; none where the page has none.
    @Nullable
    String title() {
        return subtitle == null ? null : text(subtitle);
    }

    /// The text of an element without what ModernGov hides in it: references, item numbers, file sizes.
    static @Nullable String text(Element element) {
        Element copy = element.clone();
        copy.select(NEVER_SHOWN).remove();
        return Wording.line(copy.text());
    }

    /// The content of one of the page's metadata elements.
    @Nullable
    String meta(String name) {
        Element meta = whole.selectFirst("meta[name=" + name + "]");
        return meta == null ? null : Wording.line(meta.attr("content"));
    }

    /// The rows of the content's tables that hold such a link, each with its cells.
    List<Element> rows(String page) {
        return content.select("tr").stream()
                .filter(row -> row.select("a[href]").stream()
                        .anyMatch(link -> Link.of(link.attr("href")).leadsTo(page)))
                .filter(row -> row.select("tr").size() == 1)
                .toList();
    }
}
