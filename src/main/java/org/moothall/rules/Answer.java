package org.moothall.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The whole answer of the law to one act on one day: each rule that applies, how it stands, and what must be done.
///
/// @param day the day on which it was asked
public record Answer(LocalDate day, List<Finding> findings) {
    public Answer {
        findings = List.copyOf(findings);
    }

    /// The answer made of these findings.
    public static Answer of(LocalDate day, Finding... findings) {
        return new Answer(day, List.of(findings));
    }

    /// The worst of the findings; met where no rule applies.
    public Outcome outcome() {
        return findings.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.MET);
    }

    /// Whether the act may go on as it is.
    public boolean allows() {
        return outcome().compareTo(Outcome.NEEDED) < 0;
    }

    /// Everything that must be done, in the order of the rules.
    public List<Duty> duties() {
        return findings.stream()
                .map(Finding::duties)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /// This answer and another as one.
    public Answer and(Answer other) {
        return new Answer(
                day, Stream.concat(findings.stream(), other.findings.stream()).toList());
    }
}
