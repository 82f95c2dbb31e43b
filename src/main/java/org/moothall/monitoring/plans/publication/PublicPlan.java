package org.moothall.monitoring.plans.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.plans.Course;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.RevisedDue;
import org.moothall.monitoring.plans.Step;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.events.ExternalEvent;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Objective;
import org.moothall.monitoring.plans.versions.Outcome;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.parts.Paper;

/// What of a version is published: what it says, what happened to it, the dates that moved and the milestones
/// reached. Comments, status entries and names of people stay inside.
final class PublicPlan {
    private record Found(ExternalEvent event, ExternalEvent.Finding finding) {}

    private final Plan plan;
    private final Course course;
    private final Map<Long, Found> findings;

    PublicPlan(Plan plan, Course course, List<ExternalEvent> events) {
        this.plan = plan;
        this.course = course;
        this.findings = events.stream()
                .flatMap(event -> event.findings().stream().map(finding -> new Found(event, finding)))
                .collect(Collectors.toMap(found -> found.finding().id(), Function.identity()));
    }

    /// The record of a version.
    ///
    /// @param papers that stand with the plan on the ledger already
    ImprovementPlan of(Version version, List<Paper> papers) {
        PlanText text = version.text();
        Optional<Step> sent = last(Step.Kind.SENT);
        return new ImprovementPlan(
                plan.id(),
                text.title(),
                text.phase(),
                String.valueOf(version.number()),
                Paragraphs.markup(text.purpose()),
                text.start(),
                text.end(),
                plan.issue(),
                last(Step.Kind.AGREED).map(Step::body).orElse(null),
                last(Step.Kind.ENDORSED).map(Step::decision).orElse(null),
                sent.map(Step::whom).orElse(null),
                sent.map(Step::day).orElse(null),
                text.outcomes().stream().map(this::outcome).toList(),
                papers,
                null);
    }

    /// The last step of a kind, of whichever version: an amended plan is still the one that was endorsed.
    private Optional<Step> last(Step.Kind kind) {
        return plan.versions().stream()
                .flatMap(version -> version.last(kind).stream())
                .findFirst();
    }

    private ImprovementPlan.Outcome outcome(Outcome outcome) {
        return new ImprovementPlan.Outcome(
                outcome.code(),
                outcome.title(),
                Paragraphs.markup(outcome.description()),
                outcome.objectives().stream().map(this::objective).toList(),
                List.of());
    }

    private ImprovementPlan.Objective objective(Objective objective) {
        return new ImprovementPlan.Objective(
                objective.code(),
                objective.title(),
                objective.answers().stream()
                        .flatMap(number -> Optional.ofNullable(findings.get(number)).stream())
                        .map(PublicPlan::finding)
                        .toList(),
                objective.actions().stream().map(this::action).toList());
    }

    private static ImprovementPlan.Finding finding(Found found) {
        return new ImprovementPlan.Finding(
                found.finding().words(),
                found.event().title(),
                found.event().published(),
                found.finding().priority() ? Boolean.TRUE : null);
    }

    private ImprovementPlan.Action action(Action action) {
        @Nullable RevisedDue revised = course.revised(action.code()).orElse(null);
        return new ImprovementPlan.Action(
                action.code(),
                action.title(),
                action.owner(),
                action.start(),
                action.due(),
                revised == null ? null : revised.due(),
                revised == null ? null : revised.reason(),
                action.milestones().stream()
                        .map(milestone -> new ImprovementPlan.Milestone(
                                milestone.title(),
                                milestone.due(),
                                course.met(action.code(), milestone.title())
                                        .map(met -> met.met())
                                        .orElse(null)))
                        .toList());
    }
}
