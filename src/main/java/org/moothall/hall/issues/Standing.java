package org.moothall.hall.issues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an issue stands on a day, computed from what happened to it and what is set to happen. Pure: the same
/// events and the same day always say the same.
///
/// @param statements what to say, in order, at most three
/// @param steps      the way of a matter, with what is done, due and to come
record Standing(List<Statement> statements, List<Step> steps) {

    /// A place where the issue is, was or will be considered.
    ///
    /// @param decisive whether a decision was recorded there
    /// @param scrutiny whether the body is one of overview and scrutiny
    record Appearance(LocalDate day, String body, boolean decisive, boolean scrutiny, boolean cancelled) {}

    /// A decision on the issue.
    record Taken(
            @Nullable LocalDate day,
            String maker,
            @Nullable LocalDate callInLastDay,
            @Nullable LocalDate calledIn,
            @Nullable LocalDate callInResolved,
            @Nullable LocalDate effectiveFrom) {}

    /// A notice on the forward plan.
    record Notice(
            @Nullable LocalDate published,
            @Nullable LocalDate due,
            @Nullable String maker,
            boolean withdrawn) {}

    /// Something to say: which sentence, of which day, of whom.
    record Statement(
            Saying saying,
            @Nullable LocalDate day,
            @Nullable String who) {}

    /// A step of the way.
    record Step(StepName name, State state, @Nullable LocalDate day) {}

    enum Saying {
        DECIDED,
        CALLED_IN,
        CALL_IN_OPEN,
        IN_FORCE,
        IN_FORCE_FROM,
        CONSIDERED,
        NEXT,
        DUE,
        OVERDUE,
        NOTICE_WITHDRAWN,
        NOT_YET
    }

    enum StepName {
        NOTICED,
        SCRUTINISED,
        CONSIDERED,
        DECIDED,
        IN_FORCE,
        REPORTED
    }

    enum State {
        DONE,
        DUE,
        TO_COME
    }

    static Standing on(
            LocalDate today,
            List<Notice> notices,
            List<Appearance> appearances,
            List<Taken> decisions,
            List<LocalDate> reports) {
        List<Appearance> held = appearances.stream()
                .filter(appearance -> !appearance.cancelled())
                .sorted(Comparator.comparing(Appearance::day))
                .toList();
        Optional<Taken> decision = decisions.stream()
                .filter(taken -> taken.day() != null && !taken.day().isAfter(today))
                .max(Comparator.comparing(Taken::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Statement> statements = new ArrayList<>();
        decision.ifPresentOrElse(
                taken -> sayDecided(statements, taken, today), () -> sayUndecided(statements, today, notices, held));
        held.stream()
                .filter(appearance -> appearance.day().isAfter(today))
                .findFirst()
                .ifPresent(next -> statements.add(new Statement(Saying.NEXT, next.day(), next.body())));
        if (statements.isEmpty()) {
            statements.add(new Statement(Saying.NOT_YET, null, null));
        }
        return new Standing(List.copyOf(statements), Steps.of(today, notices, held, decision, reports));
    }

    private static void sayDecided(List<Statement> statements, Taken taken, LocalDate today) {
        statements.add(new Statement(Saying.DECIDED, taken.day(), taken.maker()));
        LocalDate effective = taken.effectiveFrom();
        if (taken.calledIn() != null && taken.callInResolved() == null) {
            statements.add(new Statement(Saying.CALLED_IN, taken.calledIn(), null));
        } else if (taken.callInLastDay() != null && !today.isAfter(taken.callInLastDay())) {
            statements.add(new Statement(Saying.CALL_IN_OPEN, taken.callInLastDay(), null));
        } else if (effective != null) {
            statements.add(
                    new Statement(effective.isAfter(today) ? Saying.IN_FORCE_FROM : Saying.IN_FORCE, effective, null));
        }
    }

    private static void sayUndecided(
            List<Statement> statements, LocalDate today, List<Notice> notices, List<Appearance> held) {
        held.stream()
                .filter(appearance -> !appearance.day().isAfter(today))
                .reduce((first, second) -> second)
                .ifPresent(last -> statements.add(new Statement(Saying.CONSIDERED, last.day(), last.body())));
        boolean open = notices.stream().anyMatch(notice -> !notice.withdrawn());
        if (!notices.isEmpty() && !open) {
            statements.add(new Statement(Saying.NOTICE_WITHDRAWN, null, null));
            return;
        }
        notices.stream()
                .filter(notice -> !notice.withdrawn() && notice.due() != null)
                .reduce((first, second) -> second)
                .ifPresent(notice -> statements.add(new Statement(
                        today.isAfter(notice.due()) ? Saying.OVERDUE : Saying.DUE, notice.due(), notice.maker())));
    }
}
