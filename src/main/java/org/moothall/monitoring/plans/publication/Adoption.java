package org.moothall.monitoring.plans.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.monitoring.plans.Step;
import org.moothall.monitoring.plans.events.ExternalEvent;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Objective;
import org.moothall.monitoring.plans.versions.Outcome;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.record.ImprovementPlan;

/// Takes a plan that stands on the ledger into work: its text, what happened to it, and the findings that it names.
final class Adoption {
    private final ImprovementPlan plan;

    Adoption(ImprovementPlan plan) {
        this.plan = plan;
    }

    /// What inspections and visits found, as far as the published plan names it. Each is dated by its
    /// publication, or by the plan's beginning where that is not known.
    List<ExternalEvent> events(LocalDate otherwise) {
        Map<String, List<ImprovementPlan.Finding>> bySource = new LinkedHashMap<>();
        plan.outcomes().stream()
                .flatMap(outcome -> outcome.objectives().stream())
                .flatMap(objective -> objective.answers().stream())
                .distinct()
                .forEach(finding -> bySource.computeIfAbsent(source(finding), source -> new ArrayList<>())
                        .add(finding));
        return bySource.entrySet().stream()
                .map(source -> event(source.getKey(), source.getValue(), otherwise))
                .toList();
    }

    private static String source(ImprovementPlan.Finding finding) {
        return finding.source() == null ? "Finding" : finding.source();
    }

    private static ExternalEvent event(String title, List<ImprovementPlan.Finding> findings, LocalDate otherwise) {
        LocalDate published = findings.getFirst().published();
        return new ExternalEvent(
                0,
                title.toLowerCase(java.util.Locale.ROOT).contains("visit")
                        ? ExternalEvent.Kind.MONITORING_VISIT
                        : ExternalEvent.Kind.INSPECTION,
                title,
                published == null ? otherwise : published,
                null,
                null,
                published,
                null,
                null,
                List.of(),
                findings.stream()
                        .map(finding -> new ExternalEvent.Finding(
                                0, null, finding.words(), Boolean.TRUE.equals(finding.priority())))
                        .toList());
    }

    /// Its text, with the numbers under which its findings are now stored.
    PlanText text(List<Status> key, Map<String, Long> findings) {
        return new PlanText(
                plan.title(),
                plan.phase(),
                Paragraphs.words(plan.purpose()),
                plan.start(),
                plan.end(),
                key,
                plan.outcomes().stream()
                        .map(outcome -> new Outcome(
                                outcome.code(),
                                outcome.title(),
                                Paragraphs.words(outcome.description()),
                                objectives(outcome, findings)))
                        .toList());
    }

    private static List<Objective> objectives(ImprovementPlan.Outcome outcome, Map<String, Long> findings) {
        Stream<Objective> own = outcome.objectives().stream()
                .map(objective -> new Objective(
                        objective.code(),
                        objective.title(),
                        objective.answers().stream()
                                .flatMap(finding -> Stream.ofNullable(findings.get(finding.words())))
                                .toList(),
                        actions(objective.code(), objective.actions())));
        if (outcome.actions().isEmpty()) {
            return own.toList();
        }
        String code = outcome.code() + "." + (outcome.objectives().size() + 1);
        return Stream.concat(
                        own,
                        Stream.of(new Objective(code, outcome.title(), List.of(), actions(code, outcome.actions()))))
                .toList();
    }

    private static List<Action> actions(String under, List<ImprovementPlan.Action> actions) {
        List<Action> taken = new ArrayList<>();
        for (ImprovementPlan.Action action : actions) {
            taken.add(new Action(
                    action.code() == null ? under + "." + (taken.size() + 1) : action.code(),
                    action.title(),
                    action.owner(),
                    action.start(),
                    action.due(),
                    action.milestones().stream()
                            .map(milestone -> new Action.Milestone(milestone.title(), milestone.due()))
                            .toList()));
        }
        return taken;
    }

    /// What had happened to it by its adoption.
    ///
    /// @param endorsedOn when the decision that endorsed it was made
    List<Step> steps(LocalDate endorsedOn, String by) {
        List<Step> steps = new ArrayList<>();
        if (plan.agreedBy() != null) {
            steps.add(new Step(Step.Kind.AGREED, endorsedOn, plan.agreedBy(), null, null, null, null, by));
        }
        if (plan.endorsed() != null) {
            steps.add(new Step(Step.Kind.ENDORSED, endorsedOn, null, plan.endorsed(), null, null, null, by));
        }
        if (plan.sentTo() != null && plan.sentOn() != null) {
            steps.add(new Step(Step.Kind.SENT, plan.sentOn(), null, null, null, plan.sentTo(), null, by));
        }
        return steps;
    }

    /// The published plan.
    ImprovementPlan plan() {
        return plan;
    }
}
