package org.moothall.statistics.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Sum;

/// Figures that say the same, in a table, a sentence and a chart: they are shown or withheld together.
final class Group {
    /// What costs readers least to lose comes first: the parts before the totals, the small before the large, and a
    /// nought last, since it says something.
    static final Comparator<Group> BY_LOSS = Comparator.comparing(Group::isNought)
            .thenComparing(Group::length)
            .thenComparing(Group::size)
            .thenComparing(Group::name);

    private final List<Figure> figures;
    private final List<Fact> facts;
    private final double size;
    private @Nullable Reason reason;

    Group(List<Figure> figures, Policy policy, Map<Cell, Long> counts) {
        this.figures = figures;
        this.facts = figures.stream()
                .filter(figure -> figure.small(policy, counts).isEmpty())
                .flatMap(figure -> figure.facts(policy, counts).stream())
                .toList();
        this.size = Math.abs(about().getFirst().in(counts).toDouble());
    }

    List<Figure> figures() {
        return figures;
    }

    /// Where the first of them stands.
    String name() {
        return figures.getFirst().place();
    }

    List<Sum> about() {
        return figures.getFirst().about();
    }

    /// What a reader learns by them; nothing by what is too small to be shown.
    List<Fact> facts() {
        return facts;
    }

    /// Why they are withheld; null while they are shown.
    @Nullable
    Reason reason() {
        return reason;
    }

    boolean isShown() {
        return reason == null;
    }

    void withhold(Reason why) {
        reason = why;
    }

    void show() {
        reason = null;
    }

    private boolean isNought() {
        return size == 0;
    }

    private int length() {
        return about().stream().mapToInt(sum -> sum.terms().size()).sum();
    }

    private double size() {
        return size;
    }
}
