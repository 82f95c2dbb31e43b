package org.moothall.exchange.moderngov.pages;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.Paper;

/// The files that a page links to. An attachment keeps its id. What ModernGov makes out of a whole agenda (front
/// sheet, packs, printed minutes) has only the agenda's id and a letter; it gets a number far above any
/// attachment's: 10¹² + 100 × agenda + `T` for these, 2 × 10¹² + `SID` for supplements, 3 × 10¹² + n for
/// `documents/b…`.
final class Papers {
    private static final long OF_AGENDAS = 1_000_000_000_000L;
    private static final long SUPPLEMENTS = 2_000_000_000_000L;
    private static final long BUNDLES = 3_000_000_000_000L;
    private static final long PACK = 10;
    private static final Pattern FILE =
            Pattern.compile("([sgbi])(\\d{1,15})(?:/(.*))?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MEDIA = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("txt", "text/plain"));

    private Papers() {}

    /// Where a link to a file leads.
    ///
    /// @param role of a paper of the whole meeting; none for an attachment
    private record Target(long id, @Nullable String fileName, Paper.@Nullable Role role) {}

    /// A linked file as a document; none where the link does not lead to a file of ModernGov's.
    static Optional<Document> document(Element link, Base base) {
        String title = Page.text(link);
        return target(link.attr("href"))
                .filter(target -> title != null)
                .map(target -> document(target, title == null ? "" : title, link, base));
    }

    private static Document document(Target target, String title, Element link, Base base) {
        Element shown = link.selectFirst(".mgFileSize");
        String label = shown == null ? null : Wording.line(shown.text());
        OptionalLong size = Wording.size(label);
        String address = base.resolve(link.attr("href"));
        return Readings.document(
                new DocumentId(target.id()),
                cut(title),
                null,
                address,
                target.fileName(),
                media(target.fileName(), label),
                size.isPresent() ? (Long) size.getAsLong() : null,
                base.source(address));
    }

    private static String cut(String title) {
        return title.length() <= Wording.LONGEST_TITLE ? title : title.substring(0, Wording.LONGEST_TITLE) + "…";
    }

    /// The place that a paper of the whole meeting takes.
    static Paper paper(Element link, Document document) {
        Paper.Role role = target(link.attr("href")).map(Target::role).orElse(null);
        return Paper.of(document.id(), document.title(), role == null ? Paper.Role.ADDITIONAL : role);
    }

    /// The agenda that the address of a file of the whole meeting names.
    static OptionalLong agenda(String href) {
        Link link = Link.of(href);
        if (link.leadsTo("mgChooseDocPack")) {
            return link.number("ID");
        }
        Matcher file = FILE.matcher(link.file());
        return link.leadsTo("documents") && file.matches() && file.group(1).equalsIgnoreCase("g")
                ? Wording.id(file.group(2))
                : OptionalLong.empty();
    }

    private static Optional<Target> target(String href) {
        Link link = Link.of(href);
        if (link.leadsTo("mgConvert2PDF") && link.number("T").isEmpty()) {
            return number(link.number("ID"), 0, null, null);
        }
        if (link.leadsTo("mgConvert2PDF") || link.leadsTo("mgChooseDocPack")) {
            return link.number("SID").isPresent()
                    ? number(link.number("SID"), SUPPLEMENTS, null, Paper.Role.SUPPLEMENT)
                    : ofAgenda(link.number("ID"), link.number("T").orElse(PACK), null);
        }
        Matcher file = FILE.matcher(link.file());
        if (!link.leadsTo("documents") || !file.matches()) {
            return Optional.empty();
        }
        OptionalLong id = Wording.id(file.group(2));
        String name = Wording.line(file.group(3));
        return switch (file.group(1).toLowerCase(Locale.ROOT)) {
            case "g" -> ofAgenda(id, link.number("T").orElse(PACK), name);
            case "b" -> number(id, BUNDLES, name, Paper.Role.SUPPLEMENT);
            default -> number(id, 0, name, null);
        };
    }

    private static Optional<Target> number(
            OptionalLong id, long above, @Nullable String name, Paper.@Nullable Role role) {
        return id.isPresent() && id.getAsLong() < OF_AGENDAS
                ? Optional.of(new Target(above + id.getAsLong(), name, role))
                : Optional.empty();
    }

    private static Optional<Target> ofAgenda(OptionalLong agenda, long letter, @Nullable String name) {
        if (agenda.isEmpty() || agenda.getAsLong() >= OF_AGENDAS / 100 || letter > 99) {
            return Optional.empty();
        }
        Paper.Role role = switch ((int) letter) {
            case 0 -> Paper.Role.FRONT_SHEET;
            case 1 -> Paper.Role.PRINTED_MINUTES;
            case 2 -> Paper.Role.PRINTED_DECISIONS;
            case 10 -> Paper.Role.PACK;
            default -> Paper.Role.ADDITIONAL;
        };
        return Optional.of(new Target(OF_AGENDAS + 100 * agenda.getAsLong() + letter, name, role));
    }

    private static @Nullable String media(@Nullable String fileName, @Nullable String label) {
        String ending =
                fileName == null ? "" : fileName.replaceAll("^.*\\.", "").toLowerCase(Locale.ROOT);
        String word = label == null ? "" : label.replaceAll("\\s.*$", "").toLowerCase(Locale.ROOT);
        return MEDIA.getOrDefault(ending, MEDIA.get(word));
    }
}
