package org.moothall.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Sum;

/// Sorts facts, figures and secrets into heaps that have no cell in common, so that the cost goes by the largest
/// heap and not by everything ever published.
final class Parts {
    private final Map<Cell, Cell> chiefs = new HashMap<>();

    private Parts() {}

    static List<Part> of(List<Fact> facts, Collection<Group> groups, List<Secret> secrets, Map<Cell, Long> counts) {
        Parts parts = new Parts();
        facts.forEach(fact -> parts.join(List.of(fact.sum())));
        groups.forEach(group -> parts.join(group.about()));
        secrets.forEach(secret -> parts.join(List.of(secret.sum())));
        Map<Cell, Heap> heaps = new LinkedHashMap<>();
        facts.forEach(fact -> parts.heap(heaps, List.of(fact.sum())).facts.add(fact));
        groups.forEach(group -> parts.heap(heaps, group.about()).groups.add(group));
        secrets.forEach(
                secret -> parts.heap(heaps, List.of(secret.sum())).secrets.add(secret));
        return heaps.values().stream()
                .map(heap -> new Part(heap.facts, heap.groups, heap.secrets, counts))
                .toList();
    }

    private void join(List<Sum> sums) {
        cells(sums).findFirst().ifPresent(first -> cells(sums).forEach(cell -> chiefs.put(chief(cell), chief(first))));
    }

    private Heap heap(Map<Cell, Heap> heaps, List<Sum> sums) {
        return cells(sums)
                .findFirst()
                .map(cell -> heaps.computeIfAbsent(chief(cell), c -> new Heap()))
                .orElseGet(Heap::new);
    }

    private static Stream<Cell> cells(List<Sum> sums) {
        return sums.stream().flatMap(sum -> sum.terms().keySet().stream());
    }

    private Cell chief(Cell cell) {
        Cell chief = cell;
        for (Cell next = chiefs.getOrDefault(chief, chief);
                !next.equals(chief);
                next = chiefs.getOrDefault(chief, chief)) {
            chief = next;
        }
        chiefs.put(cell, chief);
        return chief;
    }

    private static final class Heap {
        private final List<Fact> facts = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private final List<Secret> secrets = new ArrayList<>();
    }
}
