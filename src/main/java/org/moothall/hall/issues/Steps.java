package org.moothall.hall.issues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.issues.Standing.Appearance;
import org.moothall.hall.issues.Standing.Notice;
import org.moothall.hall.issues.Standing.State;
import org.moothall.hall.issues.Standing.Step;
import org.moothall.hall.issues.Standing.StepName;
import org.moothall.hall.issues.Standing.Taken;

/// The steps of an issue's way: noticed, scrutinised or considered, decided, in force, reported on. A step that the
/// record says nothing of is left out, save the next one.
final class Steps {
    private Steps() {}

    static List<Step> of(
            LocalDate today,
            List<Notice> notices,
            List<Appearance> held,
            Optional<Taken> decision,
            List<LocalDate> reports) {
        List<Step> steps = new ArrayList<>();
        notices.stream()
                .map(Notice::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> steps.add(step(StepName.NOTICED, day, today)));
        first(held, true).ifPresent(day -> steps.add(step(StepName.SCRUTINISED, day, today)));
        if (decision.isEmpty()) {
            first(held, false).ifPresent(day -> steps.add(step(StepName.CONSIDERED, day, today)));
        }
        decided(today, notices, decision).ifPresent(steps::add);
        decision.flatMap(taken -> inForce(today, taken)).ifPresent(steps::add);
        reports.stream()
                .max(Comparator.naturalOrder())
                .ifPresent(day -> steps.add(step(StepName.REPORTED, day, today)));
        return List.copyOf(steps);
    }

    private static Optional<LocalDate> first(List<Appearance> held, boolean scrutiny) {
        return held.stream()
                .filter(appearance -> appearance.scrutiny() == scrutiny)
                .map(Appearance::day)
                .findFirst();
    }

    private static Optional<Step> decided(LocalDate today, List<Notice> notices, Optional<Taken> decision) {
        if (decision.isPresent()) {
            LocalDate day = decision.get().day();
            return Optional.of(new Step(StepName.DECIDED, State.DONE, day));
        }
        return notices.stream()
                .filter(notice -> !notice.withdrawn())
                .reduce((earlier, later) -> later)
                .map(notice -> new Step(StepName.DECIDED, due(notice.due(), today), notice.due()));
    }

    private static Optional<Step> inForce(LocalDate today, Taken taken) {
        LocalDate effective = taken.effectiveFrom();
        if (effective == null) {
            return Optional.empty();
        }
        boolean held = taken.calledIn() != null && taken.callInResolved() == null;
        return Optional.of(
                held ? new Step(StepName.IN_FORCE, State.TO_COME, null) : step(StepName.IN_FORCE, effective, today));
    }

    private static Step step(StepName name, LocalDate day, LocalDate today) {
        return new Step(name, day.isAfter(today) ? State.DUE : State.DONE, day);
    }

    private static State due(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isBefore(today) ? State.TO_COME : State.DUE;
    }
}
