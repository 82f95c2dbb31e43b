package org.moothall.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Left;

/// What may be published of a proposal, and why not the rest.
///
/// @param verdicts one for each figure, in the order proposed
/// @param secrets  everything that is kept back now, from before or from this proposal
/// @param leaks    secrets that earlier publications have given away already, wholly or more narrowly than the
///                 policy now asks: nothing that is withheld now can mend that, and nothing that is published makes
///                 it worse
public record Plan(List<Verdict> verdicts, List<Secret> secrets, List<Leak> leaks) {
    public Plan {
        verdicts = List.copyOf(verdicts);
        secrets = List.copyOf(secrets);
        leaks = List.copyOf(leaks);
    }

    /// Something that is known too well.
    public record Leak(Secret secret, Left left) {}

    /// The figures that are withheld.
    public List<Verdict.Withheld> withheld() {
        return verdicts.stream()
                .filter(Verdict.Withheld.class::isInstance)
                .map(Verdict.Withheld.class::cast)
                .toList();
    }

    /// The figures that may be shown.
    public List<Verdict.Shown> shown() {
        return verdicts.stream()
                .filter(Verdict.Shown.class::isInstance)
                .map(Verdict.Shown.class::cast)
                .toList();
    }

    /// What the world knows once this is out. What is said a second time is no more than once.
    public History after(History before) {
        Map<Fact, Fact> facts = new LinkedHashMap<>();
        before.facts().forEach(fact -> facts.putIfAbsent(fact.bare(), fact));
        shown().forEach(figure -> figure.facts().forEach(fact -> facts.putIfAbsent(fact.bare(), fact)));
        return new History(List.copyOf(facts.values()), secrets);
    }
}
