package org.moothall.rules.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

/// The record of a decision: whether it says everything that it must, and whether it is published as soon as is
/// reasonably practicable, for which the law gives no number and the council its own.
///
/// @param answered  the fields that have an answer
/// @param decided   the day of the decision
/// @param published the day on which its record was published
public record DecisionRecord(Maker maker, Set<Field> answered, LocalDate decided, Optional<LocalDate> published) {
    public DecisionRecord {
        answered = answered.isEmpty() ? Set.of() : EnumSet.copyOf(answered);
    }

    /// What must be said and is not.
    public List<Field> unanswered() {
        return maker.fields().stream()
                .filter(field -> !answered.contains(field))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /// The last working day by which the council means to publish it.
    public LocalDate target(Settings settings, Counting counting) {
        return ClearDays.after(decided, settings.house().publishDays(), counting)
                .last();
    }

    /// Whether its notice may be published, and how its publication stands.
    public Answer answer(Settings settings, Counting counting, LocalDate today) {
        var findings = new ArrayList<Finding>();
        List<Task> missing = unanswered().stream().map(Field::task).toList();
        findings.add(missing.isEmpty() ? Finding.met(maker.rule()) : Finding.unmet(maker.rule(), missing));
        findings.add(publication(target(settings, counting), today));
        return new Answer(today, findings);
    }

    private Finding publication(LocalDate target, LocalDate today) {
        Duty duty = Duty.by(Task.PUBLISH_DECISION, target);
        if (published.isPresent()) {
            return published.get().isAfter(target)
                    ? Finding.unmet(Rule.REASONABLY_PRACTICABLE)
                    : Finding.met(Rule.REASONABLY_PRACTICABLE);
        }
        return today.isAfter(target)
                ? Finding.unmet(Rule.REASONABLY_PRACTICABLE, duty)
                : Finding.due(Rule.REASONABLY_PRACTICABLE, duty);
    }
}
