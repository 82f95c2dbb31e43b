package org.moothall.statistics.disclosure.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.statistics.exact.Fraction;

/// Somebody who has kept every fact, knows that no count is below zero or anything but whole, and calculates.
///
/// Facts with only one cell open settle it, over and over; what is then still open falls into webs that have no
/// fact in common, and each is a small linear program of its own. So the cost goes by what is hidden, not by what
/// is shown.
public final class Reader {
    private final Map<Cell, Long> truth;
    private final Map<Cell, List<Fact>> byCell = new HashMap<>();
    private final Map<Cell, Fraction> settled = new HashMap<>();
    private final LinkedHashMap<Cell, Fact> settledBy = new LinkedHashMap<>();
    private final Map<Cell, Web> webs = new HashMap<>();

    private Reader(List<Fact> facts, Map<Cell, Long> truth) {
        this.truth = truth;
        for (Fact fact : facts) {
            fact.sum()
                    .terms()
                    .keySet()
                    .forEach(cell ->
                            byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(fact));
        }
        settle(facts);
    }

    /// Somebody who knows these facts.
    ///
    /// @param truth what every cell truly is, known to us and not to the reader
    /// @throws IllegalArgumentException where a fact is not true
    public static Reader of(List<Fact> facts, Map<Cell, Long> truth) {
        for (Fact fact : facts) {
            if (!fact.allows(fact.sum().in(truth))) {
                throw new IllegalArgumentException(fact.source()
                        + " says what the counts do not: a count that was corrected after publication is a new cell.");
            }
        }
        return new Reader(facts, truth);
    }

    /// What is open about a sum.
    public Left left(Sum sum) {
        return together(sum, Web.value(settled(sum), truth), open(sum));
    }

    /// Whether the ends of what is open about a sum lie at least so far apart; quicker than to ask for all that is
    /// open.
    public boolean isOpen(Sum sum, int width) {
        Fraction wanting = Fraction.of(width);
        Map<Web, Map<Cell, Fraction>> open = open(sum);
        for (Map.Entry<Web, Map<Cell, Fraction>> part : open.entrySet()) {
            for (var terms : List.of(part.getValue(), Web.negated(part.getValue()))) {
                Fraction found = part.getKey().above(terms, truth, wanting);
                if (found == null || found.compareTo(wanting) >= 0) {
                    return true;
                }
                wanting = wanting.minus(found);
            }
        }
        return wanting.signum() <= 0;
    }

    private Map<Web, Map<Cell, Fraction>> open(Sum sum) {
        Map<Web, Map<Cell, Fraction>> open = new LinkedHashMap<>();
        sum.terms().forEach((cell, multiple) -> {
            if (!settled.containsKey(cell)) {
                open.computeIfAbsent(web(cell), web -> new HashMap<>()).put(cell, multiple);
            }
        });
        return open;
    }

    private Map<Cell, Fraction> settled(Sum sum) {
        Map<Cell, Fraction> closed = new LinkedHashMap<>(sum.terms());
        closed.keySet().retainAll(settled.keySet());
        return closed;
    }

    /// Whether anything open in one sum hangs together with anything open in the other.
    public boolean hangTogether(Sum one, Sum other) {
        Set<Web> webs = webs(one);
        return webs(other).stream().anyMatch(webs::contains);
    }

    private Set<Web> webs(Sum sum) {
        return sum.terms().keySet().stream()
                .filter(cell -> !settled.containsKey(cell))
                .map(this::web)
                .collect(Collectors.toSet());
    }

    private Left together(Sum sum, Fraction known, Map<Web, Map<Cell, Fraction>> open) {
        Interval interval = Interval.only(known);
        List<Step> highest = new ArrayList<>();
        List<Step> lowest = new ArrayList<>();
        boolean workedOut = true;
        for (Map.Entry<Web, Map<Cell, Fraction>> part : open.entrySet()) {
            Left left = part.getKey().left(part.getValue(), truth);
            interval = interval.plus(left.interval());
            highest.addAll(left.highest());
            lowest.addAll(left.lowest());
            workedOut &= left.isWorkedOut();
        }
        return new Left(interval, traced(sum, highest), traced(sum, lowest), workedOut);
    }

    private void settle(List<Fact> facts) {
        Deque<Fact> waiting = new ArrayDeque<>(facts);
        while (!waiting.isEmpty()) {
            Fact fact = waiting.remove();
            Map<Cell, Fraction> open = open(fact);
            if (fact.isExact() && open.size() == 1) {
                Cell cell = open.keySet().iterator().next();
                settled.put(cell, Fraction.of(truth.getOrDefault(cell, 0L)));
                settledBy.put(cell, fact);
                waiting.addAll(byCell.getOrDefault(cell, List.of()));
            }
        }
    }

    private Map<Cell, Fraction> open(Fact fact) {
        Map<Cell, Fraction> open = new LinkedHashMap<>(fact.sum().terms());
        open.keySet().removeAll(settled.keySet());
        return open;
    }

    private Web web(Cell cell) {
        Web known = webs.get(cell);
        return known == null ? woven(cell) : known;
    }

    /// Follows facts from cell to cell.
    private Web woven(Cell first) {
        Web web = new Web();
        Set<Fact> facts = new HashSet<>();
        Deque<Cell> waiting = new ArrayDeque<>(List.of(first));
        List<Fact> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Cell cell = waiting.remove();
            if (webs.put(cell, web) != null) {
                continue;
            }
            web.add(cell);
            for (Fact fact : byCell.getOrDefault(cell, List.of())) {
                if (facts.add(fact)) {
                    order.add(fact);
                    waiting.addAll(open(fact).keySet());
                }
            }
        }
        order.forEach(fact -> web.add(fact, open(fact), Web.value(settled(fact.sum()), truth)));
        return web;
    }

    /// Adds to a calculation the facts by which its settled cells are known, so that its steps add up to the sum.
    private List<Step> traced(Sum sum, List<Step> steps) {
        Map<Fact, Fraction> times = new LinkedHashMap<>();
        Map<Cell, Fraction> wanting = new HashMap<>(sum.terms());
        for (Step step : steps) {
            times.merge(step.fact(), step.times(), Fraction::plus);
            take(wanting, step);
        }
        settledBy.reversed().forEach((cell, fact) -> {
            Fraction want = wanting.getOrDefault(cell, Fraction.ZERO);
            Fraction own = fact.sum().terms().getOrDefault(cell, Fraction.ONE);
            if (!want.isZero()) {
                Step step = new Step(fact, want.over(own));
                times.merge(fact, step.times(), Fraction::plus);
                take(wanting, step);
            }
        });
        return times.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
    }

    private static void take(Map<Cell, Fraction> wanting, Step step) {
        step.fact()
                .sum()
                .terms()
                .forEach((cell, multiple) ->
                        wanting.merge(cell, multiple.times(step.times()).negated(), Fraction::plus));
    }
}
