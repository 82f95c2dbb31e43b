package org.moothall.monitoring.audits.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.monitoring.audits.forms.Pseudonym;

/// All cases out of which a sample is drawn, each in a stratum: its team, its status, or both.
public record Frame(List<Case> cases) {
    public Frame {
        cases = List.copyOf(cases);
    }

    /// One case.
    public record Case(Pseudonym pseudonym, String stratum) {}

    /// A list that was read.
    ///
    /// @param problems a sentence for each line that could not be taken; with any, nothing is
    public record Reading(Frame frame, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /// The cases of each stratum in the order of their pseudonyms, so that the order of a list has no part in the
    /// drawing.
    SortedMap<String, List<Case>> strata() {
        SortedMap<String, List<Case>> strata = new TreeMap<>();
        cases.stream()
                .sorted(Comparator.comparing(Case::pseudonym))
                .forEach(each -> strata.computeIfAbsent(each.stratum(), stratum -> new ArrayList<>())
                        .add(each));
        return strata;
    }

    /// Reads a list with one case a line: pseudonym, a comma or tab, stratum. Without a stratum all are of one.
    public static Reading read(String text) {
        List<Case> cases = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] fields = line.split("[,;\t]", 2);
            if (line.isBlank()) {
                continue;
            }
            Integer before = seen.putIfAbsent(fields[0].strip(), number);
            if (before != null) {
                problems.add("Line %d: %s stands in line %d already.".formatted(number, fields[0].strip(), before));
                continue;
            }
            try {
                cases.add(new Case(new Pseudonym(fields[0]), fields.length > 1 ? fields[1].strip() : "All cases"));
            } catch (IllegalArgumentException refused) {
                problems.add("Line %d: %s".formatted(number, refused.getMessage()));
            }
        }
        return new Reading(new Frame(problems.isEmpty() ? cases : List.of()), problems);
    }
}
