package org.moothall.statistics.disclosure.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.moothall.statistics.disclosure.Figure;
import org.moothall.statistics.disclosure.Plan;
import org.moothall.statistics.disclosure.Verdict;
import org.moothall.statistics.disclosure.reader.Sum;

/// One random council and its attacker: so many reports, and after each an attack on all that was ever withheld.
///
/// @param publications how many reports came out
/// @param withheld     how many figures were withheld in them
/// @param shown        how many were shown
/// @param attacked     how many hidden values were attacked, each once after every report
/// @param recovered    those that the attacker found, in words
public record Siege(int publications, int withheld, int shown, int attacked, List<String> recovered) {
    /// Plays one through.
    public static Siege of(long seed, int publications) {
        Council council = new Council(new Random(seed));
        List<String> recovered = new ArrayList<>();
        int attacked = 0;
        for (int report = 0; report < publications; report++) {
            council.report();
            List<Sum> targets = List.copyOf(hidden(council));
            attacked += targets.size();
            recovered.addAll(attack(council, targets));
        }
        int withheld = council.published().stream()
                .mapToInt(plan -> plan.withheld().size())
                .sum();
        int shown = council.published().stream()
                .mapToInt(plan -> plan.shown().size())
                .sum();
        return new Siege(publications, withheld, shown, attacked, recovered);
    }

    private static List<String> attack(Council council, List<Sum> targets) {
        Attacker attacker = new Attacker(council.policy());
        for (Plan plan : council.published()) {
            plan.shown().forEach(attacker::read);
        }
        List<String> recovered = new ArrayList<>();
        attacker.attack(targets).forEach((target, bounds) -> {
            BigInteger truth = target.in(council.counts()).numerator();
            if (bounds.isOneValue()) {
                recovered.add("%s is %s (truly %s) under %s".formatted(target, bounds.low(), truth, council.policy()));
            }
        });
        for (Plan plan : council.published()) {
            plan.leaks().forEach(leak -> recovered.add(leak + " is said to have leaked before"));
        }
        return recovered;
    }

    /// Every number that was ever withheld, whatever the reason, and every small count.
    private static Set<Sum> hidden(Council council) {
        Set<Sum> hidden = new LinkedHashSet<>();
        for (Plan plan : council.published()) {
            for (Verdict.Withheld withheld : plan.withheld()) {
                switch (withheld.figure()) {
                    case Figure.Count count -> hidden.add(count.people());
                    case Figure.Change change -> hidden.add(change.sum());
                    case Figure.Share share -> {}
                }
            }
        }
        council.counts().keySet().stream()
                .map(Sum::of)
                .filter(sum -> council.policy().hides(sum.in(council.counts())))
                .forEach(hidden::add);
        return hidden;
    }
}
