package org.moothall.documents.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Sets the pages of a PDF that has no tags from how they look: larger or bolder lines are headings, a gap begins a
/// paragraph, a bullet an item. It says less than tags do, and errs towards plain paragraphs.
final class Layout {
    private static final int LONGEST_HEADING = 200;
    private static final int HEADING_SIZES = 3;
    private static final float LARGER = 1.12f;
    private static final float GAP = 1.35f;
    private static final float HEADING_GAP = 1.8f;

    private final float body;
    private final List<Float> sizes;
    private final boolean boldIsRare;

    /// Learns from the whole document what its running text looks like.
    Layout(List<Sheet> sheets) {
        Map<Float, Integer> letters = new HashMap<>();
        int bold = 0;
        int all = 1;
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                letters.merge(line.step(), line.text().length(), Integer::sum);
                bold += line.bold() ? line.text().length() : 0;
                all += line.text().length();
            }
        }
        this.body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        this.sizes = letters.keySet().stream()
                .filter(size -> size >= body * LARGER)
                .sorted(Comparator.reverseOrder())
                .toList();
        this.boldIsRare = bold * 5L < all;
    }

    /// One page.
    Element page(Sheet sheet) {
        Element page = new Element("div");
        float usual = usualGap(sheet.lines());
        Line before = null;
        for (Line line : sheet.lines()) {
            boolean goesOn = before != null && goesOn(before, line, usual);
            set(page, line, goesOn ? page.lastElementChild() : null);
            before = line;
        }
        return page;
    }

    /// Sets a line.
    ///
    /// @param open the element in which it goes on; none where it begins one
    private void set(Element page, Line line, @Nullable Element open) {
        int level = level(line);
        String words = ListLabels.withoutBullet(line.text());
        if (open != null) {
            Element item = open.normalName().equals("ul") ? open.lastElementChild() : null;
            (item == null ? open : item).appendText(" " + line.text());
        } else if (level > 0) {
            page.appendElement("h" + (level + 2)).text(line.text());
        } else if (!words.equals(line.text())) {
            Element last = page.lastElementChild();
            Element list = last != null && last.normalName().equals("ul") ? last : page.appendElement("ul");
            list.appendElement("li").text(words);
        } else {
            page.appendElement("p").text(line.text());
        }
    }

    private boolean goesOn(Line before, Line line, float usual) {
        int level = level(line);
        if (level != level(before)) {
            return false;
        }
        float gap = line.y() - before.y();
        if (level > 0) {
            return before.step() == line.step() && gap > 0 && gap < line.size() * HEADING_GAP;
        }
        boolean parts = gap < -1 || gap > usual * GAP || Math.abs(line.step() - before.step()) > 1;
        return !parts && ListLabels.withoutBullet(line.text()).equals(line.text());
    }

    /// Which heading a line is, from 1; 0 for none.
    private int level(Line line) {
        if (line.text().length() > LONGEST_HEADING || line.text().codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        int rank = sizes.indexOf(line.step());
        if (rank >= 0) {
            return Math.min(rank, HEADING_SIZES - 1) + 1;
        }
        boolean bold =
                line.bold() && boldIsRare && line.step() >= body && !line.text().matches(".*[.;,]");
        return bold ? Math.min(sizes.size(), HEADING_SIZES) + 1 : 0;
    }

    /// The gap between most lines of a page.
    private static float usualGap(List<Line> lines) {
        Map<Float, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = Math.round((lines.get(i).y() - lines.get(i - 1).y()) * 2) / 2f;
            if (gap > 1) {
                gaps.merge(gap, 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(14f);
    }
}
