package org.moothall.exchange.moderngov.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.parts.Openness;

/// The forward plan: `mgListPlans` and `mgPlansHome`, which link to editions, and `mgListPlanItems`, one edition's
/// notices. A notice has no number of its own in ModernGov; it takes its issue's.
public final class PlanPages {
    private PlanPages() {}

    /// The addresses of the editions that a page links to, in its order.
    public static Parsed<List<String>> plans(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Set<String> plans = new LinkedHashSet<>();
        Page.of(reply, remarks).ifPresent(page -> {
            page.links("mgListPlanItems").map(link -> link.attr("href")).forEach(plans::add);
            page.links("mgListPlans").map(link -> link.attr("href")).forEach(plans::add);
        });
        return remarks.on(List.copyOf(plans));
    }

    /// Reads one edition.
    public static Parsed<List<ForwardPlanEntry>> items(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Map<EntryId, ForwardPlanEntry> entries = new LinkedHashMap<>();
        Page.of(reply, remarks).ifPresent(page -> {
            for (Element row : page.rows("mgIssueHistoryHome")) {
                entry(row, page, remarks).ifPresent(entry -> entries.putIfAbsent(entry.id(), entry));
            }
            if (entries.isEmpty()) {
                for (Element item : page.content().select("li:has(a[href*=mgIssueHistoryHome])")) {
                    entry(item, page, remarks).ifPresent(entry -> entries.putIfAbsent(entry.id(), entry));
                }
            }
        });
        return remarks.on(new ArrayList<>(entries.values()));
    }

    private static Optional<ForwardPlanEntry> entry(Element row, Page page, Remarks remarks) {
        Element element = row.select("a[href]").stream()
                .filter(candidate -> Link.of(candidate.attr("href")).leadsTo("mgIssueHistoryHome"))
                .findFirst()
                .orElseThrow();
        OptionalLong issue = Link.of(element.attr("href")).number("IId");
        if (issue.isEmpty()) {
            remarks.problem("a notice has no issue: " + Page.text(element));
            return Optional.empty();
        }
        Remarks here = remarks.in("notice " + issue.getAsLong());
        return here.title("its title", Page.text(element))
                .map(title -> entry(new IssueId(issue.getAsLong()), title, row, page));
    }

    private static ForwardPlanEntry entry(IssueId issue, String title, Element row, Page page) {
        String key = cell(row, "key");
        String due = cell(row, "due");
        return entry(issue, title, page.title(), key(key), cell(row, "maker"), due(due), page.base());
    }

    private static ForwardPlanEntry entry(
            IssueId issue,
            String title,
            @Nullable String edition,
            @Nullable Boolean key,
            @Nullable String maker,
            List<ForwardPlanEntry.Due> due,
            Base base) {
        return new ForwardPlanEntry(
                new EntryId(issue.number()),
                title,
                issue,
                edition,
                null,
                key,
                null,
                null,
                maker,
                null,
                List.of(),
                null,
                due,
                Openness.PUBLIC,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                ForwardPlanEntry.Status.OPEN,
                null,
                null,
                null,
                base.source("mgIssueHistoryHome.aspx?IId=" + issue));
    }

    private static List<ForwardPlanEntry.Due> due(@Nullable String words) {
        LocalDate date = Wording.date(words).orElse(null);
        return words == null ? List.of() : List.of(new ForwardPlanEntry.Due(date, null, words, null, null));
    }

    private static @Nullable Boolean key(@Nullable String words) {
        String line = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (line.startsWith("non") || line.equals("no")) {
            return false;
        }
        return line.startsWith("key") || line.equals("yes") ? true : null;
    }

    /// The cell below the table's heading that holds this word.
    private static @Nullable String cell(Element row, String word) {
        Element table = row.closest("table");
        Element head = table == null ? null : table.selectFirst("tr:has(> th)");
        Elements headings = head == null ? new Elements() : head.select("> th");
        Elements cells = row.select("> td");
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            if (headings.get(i).text().toLowerCase(Locale.ROOT).contains(word)) {
                return Page.text(cells.get(i));
            }
        }
        return null;
    }
}
