package org.moothall.monitoring.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Status;

/// How the actions of a plan have gone so far: everything that was recorded about them, in order.
public record Course(List<StatusEntry> entries, List<RevisedDue> revisions, List<MilestoneMet> milestones) {
    /// Unchanging.
    public Course {
        entries = List.copyOf(entries);
        revisions = List.copyOf(revisions);
        milestones = List.copyOf(milestones);
    }

    /// Of one action only.
    public Course of(String action) {
        return new Course(
                entries.stream().filter(entry -> entry.action().equals(action)).toList(),
                revisions.stream()
                        .filter(entry -> entry.action().equals(action))
                        .toList(),
                milestones.stream()
                        .filter(entry -> entry.action().equals(action))
                        .toList());
    }

    /// The newest entry about an action.
    public Optional<StatusEntry> newest(String action) {
        return entries.stream().filter(entry -> entry.action().equals(action)).reduce((first, second) -> second);
    }

    /// The status that an action has, in the key of the version in which it was given.
    public Optional<Status> status(Plan plan, String action) {
        return newest(action)
                .flatMap(entry -> plan.version(entry.version())
                        .flatMap(version -> version.text().status(entry.code())));
    }

    /// The date to which an action's due date was last moved.
    public Optional<RevisedDue> revised(String action) {
        return revisions.stream().filter(entry -> entry.action().equals(action)).reduce((first, second) -> second);
    }

    /// The day on which an action is due as things stand.
    public Optional<LocalDate> due(Action action) {
        return revised(action.code()).map(RevisedDue::due).or(() -> Optional.ofNullable(action.due()));
    }

    /// True where an action is past its day and not at an end.
    public boolean late(Plan plan, Action action, LocalDate today) {
        boolean ended = status(plan, action.code()).map(Status::ends).orElse(false);
        return !ended && due(action).map(due -> due.isBefore(today)).orElse(false);
    }

    /// When a milestone of an action was reached.
    public Optional<MilestoneMet> met(String action, String milestone) {
        return milestones.stream()
                .filter(one -> one.action().equals(action) && one.milestone().equals(milestone))
                .reduce((first, second) -> second);
    }
}
