package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.ids.IssueId;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Vote;

/// One agenda item as pages show it, in a cell of the meeting's table or on a page of its own: title with the
/// report, link to the issue, agenda text, additional documents, decision, minutes, votes.
final class ItemText {
    private static final String PARTS = "p.mgAiTitleTxt, p.mgSubItemTitleTxt, h2, h3, div.mgWordPara, ul, table";
    private static final Pattern ENDS_IN_DOTS = Pattern.compile("(?s)[\\s\\u00a0]*(?:\\.{3}|…)[\\s\\u00a0]*$");

    private final Base base;
    private final Remarks remarks;
    private Section section = Section.PURPOSE;
    private boolean cut;
    private boolean voted;
    private @Nullable String title;
    private @Nullable IssueId issue;
    private @Nullable Markup purpose;
    private @Nullable Markup decision;
    private @Nullable Markup minutes;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();

    private enum Section {
        PURPOSE,
        DOCUMENTS,
        DECISION,
        MINUTES
    }

    private ItemText(Base base, Remarks remarks) {
        this.base = base;
        this.remarks = remarks;
    }

    /// Reads what an element holds of an item.
    static ItemText of(Element holder, Base base, Remarks remarks) {
        ItemText text = new ItemText(base, remarks);
        for (Element part : holder.select(PARTS)) {
            Element outer = part.parent() == null ? null : part.parent().closest("div.mgWordPara, table, ul");
            if (outer == null || outer == holder || !outer.parents().contains(holder)) {
                text.read(part);
            }
        }
        text.voted = holder.select("a[href]").stream()
                .anyMatch(link -> Link.of(link.attr("href")).leadsTo("mgListRecordedVotesShort"));
        return text;
    }

    private void read(Element part) {
        switch (part.normalName()) {
            case "table" -> votes.addAll(RecordedVotes.summary(part, base));
            case "ul" -> list(part);
            case "div" -> text(part);
            default -> {
                if (part.hasClass("mgAiTitleTxt")) {
                    heading(part);
                } else {
                    section = section(part.text());
                }
            }
        }
    }

    private static Section section(String heading) {
        String words = heading.strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("additional doc") || words.startsWith("supporting doc") || words.startsWith("dogfennau")) {
            return Section.DOCUMENTS;
        }
        if (words.startsWith("decision") || words.startsWith("penderfyniad")) {
            return Section.DECISION;
        }
        return words.startsWith("minute") || words.startsWith("cofnod") ? Section.MINUTES : Section.PURPOSE;
    }

    private void heading(Element paragraph) {
        String line = Page.text(paragraph);
        if (title == null && line != null) {
            title = remarks.words("title", line).orElse(line);
        }
        paragraph.select("a[href]").forEach(link -> paper(link, papers.isEmpty()));
    }

    private void paper(Element link, boolean main) {
        Papers.document(link, base).ifPresent(document -> {
            if (papers.stream().noneMatch(paper -> document.id().equals(paper.document()))) {
                documents.add(document);
                papers.add(Readings.paper(document.id(), document.title(), main, null));
            }
        });
    }

    private void list(Element list) {
        for (Element link : list.select("a[href]")) {
            Link target = Link.of(link.attr("href"));
            OptionalLong number = target.number("IId");
            if (number.isPresent() && (target.leadsTo("mgIssueHistoryHome") || target.leadsTo("ieIssueDetails"))) {
                issue = new IssueId(number.getAsLong());
            } else {
                paper(link, false);
            }
        }
        for (Element entry : list.select("> li")) {
            String line = Page.text(entry);
            if (entry.select("a[href]").isEmpty()
                    && line != null
                    && line.toLowerCase(Locale.ROOT).matches(".*\\b(?:restricted|exempt|confidential)\\b.*")) {
                papers.add(Readings.paper(null, line, false, Readings.restricted(line)));
            }
        }
    }

    private void text(Element block) {
        Element copy = block.clone();
        shorten(copy);
        Markup markup = WordText.of(copy, base);
        switch (section) {
            case DECISION -> decision = joined(decision, markup);
            case MINUTES -> minutes = joined(minutes, markup);
            default -> purpose = joined(purpose, markup);
        }
    }

    /// Takes "… view the full minutes text for item 59." out of a text that was cut after 500 words.
    private void shorten(Element block) {
        for (Element link : block.select("a[href]")) {
            Node before = link.previousSibling();
            if (Link.of(link.attr("href")).leadsTo("mgAi")
                    && before instanceof TextNode dots
                    && ENDS_IN_DOTS.matcher(dots.getWholeText()).find()) {
                dots.text(ENDS_IN_DOTS.matcher(dots.getWholeText()).replaceFirst(" …"));
                link.remove();
                cut = true;
            }
        }
    }

    private static @Nullable Markup joined(@Nullable Markup first, @Nullable Markup second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Markup(first.html() + "\n" + second.html());
    }

    String title() {
        return Objects.requireNonNullElse(title, "");
    }

    @Nullable
    IssueId issue() {
        return issue;
    }

    @Nullable
    Markup purpose() {
        return purpose;
    }

    @Nullable
    Markup decision() {
        return decision;
    }

    @Nullable
    Markup minutes() {
        return minutes;
    }

    List<Paper> papers() {
        return papers;
    }

    List<Document> documents() {
        return documents;
    }

    List<Vote> votes() {
        return votes;
    }

    /// True where some text ends before its end.
    boolean isCut() {
        return cut;
    }

    /// True where a page of its own says who voted how.
    boolean isVoted() {
        return voted;
    }

    /// True for a line that only divides the agenda.
    boolean isBare() {
        return papers.isEmpty() && minutes == null && decision == null && Wording.line(title) != null;
    }
}
