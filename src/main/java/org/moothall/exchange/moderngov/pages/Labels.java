package org.moothall.exchange.moderngov.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;

/// What a page says after its labels (`Decision status:`, short values in a paragraph) and its small headings
/// (`Reasons for the decision:`, long values in the blocks below).
final class Labels {
    private static final Pattern PHONE =
            Pattern.compile("(?i)(?:tel(?:ephone)?|phone|ffôn)[.:\\s]*([+(]?\\d[\\d\\s()/+-]{4,}\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Map<String, Element> values = new LinkedHashMap<>();
    private final Base base;
    private final Remarks remarks;

    Labels(Element content, Base base, Remarks remarks) {
        this.base = base;
        this.remarks = remarks;
        for (Element label : content.select("span.mgLabel")) {
            Element holder = label.parent();
            if (holder != null && holder != content) {
                Element value = holder.clone();
                value.select("span.mgLabel").remove();
                values.putIfAbsent(name(label.text()), value);
            }
        }
        for (Element heading :
                content.select("h3.mgSubSubTitleTxt, h2.mgSectionTitle, p.mgLabel, p.mgSubItemTitleTxt")) {
            values.putIfAbsent(name(heading.text()), below(heading));
        }
    }

    private static Element below(Element heading) {
        Element below = new Element("div");
        for (Node next = heading.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof Element element
                    && (element.normalName().matches("h[1-6]")
                            || element.hasClass("mgLabel")
                            || element.hasClass("mgSubItemTitleTxt")
                            || !element.select("> span.mgLabel").isEmpty())) {
                break;
            }
            below.appendChild(next.clone());
        }
        return below;
    }

    private static String name(String label) {
        String line = Wording.line(label.replaceAll("[:?]+\\s*$", ""));
        return line == null ? "" : line.replaceAll("[:?]+\\s*$", "").toLowerCase(Locale.ROOT);
    }

    /// The element that holds what stands after the first of these labels.
    Optional<Element> find(String... labels) {
        return Arrays.stream(labels)
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    @Nullable
    String line(String... labels) {
        return find(labels)
                .map(Page::text)
                .flatMap(text -> remarks.words(labels[0], text))
                .orElse(null);
    }

    @Nullable
    Markup text(String... labels) {
        return find(labels).map(element -> WordText.of(element, base)).orElse(null);
    }

    @Nullable
    LocalDate date(String... labels) {
        return remarks.date(labels[0], line(labels));
    }

    @Nullable
    Boolean flag(String... labels) {
        return Wording.flag(line(labels)).orElse(null);
    }

    /// A list written as one line, parted by semicolons, or else by commas.
    List<String> list(String... labels) {
        String line = line(labels);
        return line == null
                ? List.of()
                : Arrays.stream(line.split(line.contains(";") ? ";" : ","))
                        .map(word -> Wording.line(word.replaceAll("[()]", "")))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /// Whom to ask, from a line like `Wren Aldous. Tel: 01632 960001 / Email: wren.aldous@example.gov.uk`.
    @Nullable
    Contact contact(String... labels) {
        return find(labels).map(Labels::contact).orElse(null);
    }

    private static @Nullable Contact contact(Element element) {
        String line = Objects.requireNonNullElse(Page.text(element), "");
        Matcher phone = PHONE.matcher(line);
        Matcher email = EMAIL.matcher(line);
        String name = Wording.line(line.replaceAll("(?i)\\b(?:tel(?:ephone)?|phone|e-?mail|ffôn|ebost)\\b.*$", "")
                .replaceAll("[\\s.,/;:]+$", ""));
        return Readings.contact(
                name, phone.find() ? Wording.line(phone.group(1)) : null, email.find() ? email.group() : null, null);
    }
}
