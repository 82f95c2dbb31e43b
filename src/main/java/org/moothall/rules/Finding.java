package org.moothall.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What one rule says of one act.
///
/// @param notice the days counted, where the rule counts days
/// @param duties what must be done, the first first
public record Finding(Rule rule, Outcome outcome, Optional<Notice> notice, List<Duty> duties) {
    public Finding {
        duties = List.copyOf(duties);
    }

    /// The rule is met; duties may follow from it all the same.
    public static Finding met(Rule rule, Duty... then) {
        return new Finding(rule, Outcome.MET, Optional.empty(), Arrays.asList(then));
    }

    /// The rule is met by the way round that the law gives.
    public static Finding excepted(Rule rule, Duty... then) {
        return new Finding(rule, Outcome.MET_BY_EXCEPTION, Optional.empty(), Arrays.asList(then));
    }

    /// There is time to meet the rule.
    public static Finding due(Rule rule, Duty... duties) {
        return new Finding(rule, Outcome.DUE, Optional.empty(), Arrays.asList(duties));
    }

    /// The rule is not met: it stops, asks or warns as it must.
    public static Finding unmet(Rule rule, Duty... duties) {
        return new Finding(rule, Outcome.ofUnmet(rule), Optional.empty(), Arrays.asList(duties));
    }

    /// The same, each of several things being asked for at once.
    public static Finding unmet(Rule rule, List<Task> tasks) {
        return new Finding(
                rule,
                Outcome.ofUnmet(rule),
                Optional.empty(),
                tasks.stream().map(Duty::now).toList());
    }

    /// What a reason, an agreement or an answer can mend, whatever the rule's strength.
    public static Finding needed(Rule rule, Duty... duties) {
        return new Finding(rule, Outcome.NEEDED, Optional.empty(), Arrays.asList(duties));
    }

    /// Something worth saying that is never in the way.
    public static Finding warned(Rule rule, Duty... duties) {
        return new Finding(rule, Outcome.WARNED, Optional.empty(), Arrays.asList(duties));
    }

    /// The same with the days counted.
    public Finding with(Notice counted) {
        return new Finding(rule, outcome, Optional.of(counted), duties);
    }

    /// A notice as it stands on a day: met, still due, or not met, and then the tasks that its way round asks for.
    public static Finding of(Notice notice, LocalDate today, Task publish, List<Task> wayRound) {
        return switch (notice.on(today)) {
            case IN_TIME -> met(notice.rule()).with(notice);
            case DUE -> due(notice.rule(), Duty.by(publish, notice.latest())).with(notice);
            case SHORT, LATE -> unmet(notice.rule(), wayRound).with(notice);
        };
    }
}
