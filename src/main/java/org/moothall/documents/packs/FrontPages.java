package org.moothall.documents.packs;

import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;

/// The pages before the papers: the front sheet, and the agenda as contents with the numbers of the pages.
final class FrontPages {
    /// What a link in the contents leads to until the papers are joined: `pack:3`, the paper at place 3.
    static final String LINK = "pack:";

    private static final int LINES_OF_A_PAGE = 32;

    private final Plan<? extends Paper> plan;
    private final List<Made.Placed> placed;
    private final Words words;

    private FrontPages(Plan<? extends Paper> plan, List<Made.Placed> placed) {
        this.plan = plan;
        this.placed = placed;
        this.words = Words.in(plan.language());
    }

    /// They, and where each paper comes to stand after them.
    record Printed(PDDocument document, List<Made.Placed> placed) {}

    /// Prints them: again where they are not as many as was guessed, since that moves the numbers that stand on
    /// them.
    static Printed print(Plan<? extends Paper> plan, Prepared papers) {
        int pages = 2 + (plan.agenda().size() + papers.all().size()) / LINES_OF_A_PAGE;
        while (true) {
            List<Made.Placed> placed = papers.from(Math.max(plan.firstPage() + pages, plan.papersFrom()));
            PDDocument document = Press.print(
                    new Sheet(plan.front().fullTitle(), plan.language(), new FrontPages(plan, placed).body()));
            if (document.getNumberOfPages() == pages) {
                return new Printed(document, placed);
            }
            pages = document.getNumberOfPages();
            IOUtils.closeQuietly(document);
        }
    }

    private Element body() {
        Front front = plan.front();
        Element body = new Element("body");
        body.appendElement("p").addClass("authority").text(front.authority());
        body.appendElement("p").addClass("kind").text(front.kind());
        body.appendElement("h1").text(front.title());
        body.appendElement("p").addClass("lead").text(front.lead());
        facts(body, front.facts());
        body.appendElement("h2").addClass("apart").text(words.get("contents"));
        if (plan.agenda().isEmpty()) {
            body.appendElement("p").text(words.get("none"));
        } else {
            contents(body);
        }
        return body;
    }

    private static void facts(Element body, List<Front.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element rows = body.appendElement("table").addClass("facts").appendElement("tbody");
        for (Front.Fact fact : facts) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.name());
            row.appendElement("td").text(fact.value());
        }
    }

    private void contents(Element body) {
        Element table = body.appendElement("table").addClass("contents");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").addClass("number").text(words.get("item"));
        head.appendElement("th").attr("scope", "col").text(words.get("title"));
        head.appendElement("th").attr("scope", "col").addClass("pages").text(words.get("pages"));
        Element rows = table.appendElement("tbody");
        int place = 0;
        for (Line<? extends Paper> line : plan.agenda()) {
            place = line(rows, line, place);
        }
    }

    private int line(Element rows, Line<? extends Paper> line, int first) {
        boolean one =
                line.papers().size() == 1 && line.papers().getFirst().title().equals(line.title());
        Element row = rows.appendElement("tr");
        row.addClass(one || line.papers().isEmpty() ? "alone" : "item");
        row.appendElement("td").addClass("number").text(line.number());
        Element title = row.appendElement("td");
        Element pages = row.appendElement("td").addClass("pages");
        if (one) {
            link(title, pages, line.papers().getFirst(), first);
        } else {
            title.text(line.title());
        }
        if (!line.note().isBlank()) {
            title.appendElement("br");
            title.appendElement("span").addClass("quiet").text(line.note());
        }
        int place = first;
        for (Paper paper : line.papers()) {
            if (!one) {
                Element own = rows.appendElement("tr");
                own.appendElement("td");
                link(own.appendElement("td"), own.appendElement("td").addClass("pages"), paper, place);
            }
            place++;
        }
        return place;
    }

    private void link(Element title, Element pages, Paper paper, int place) {
        String numbers = placed.get(place).pages();
        title.appendElement("a")
                .attr("href", LINK + place)
                .attr(
                        "title",
                        paper.title() + ", " + words.get(numbers.contains("–") ? "page.several" : "page", numbers))
                .text(paper.title());
        String why = why(paper);
        if (!why.isEmpty()) {
            title.appendElement("br");
            title.appendElement("span").addClass("quiet").text(words.get("exempt") + ": " + why);
        }
        pages.text(numbers);
    }

    private static String why(Paper paper) {
        return switch (paper) {
            case Paper.Exempt exempt -> exempt.why();
            case Paper.Withheld withheld -> withheld.why();
            case Paper.Open open -> "";
            default -> throw new IllegalArgumentException("no such paper: " + paper);
        };
    }
}
