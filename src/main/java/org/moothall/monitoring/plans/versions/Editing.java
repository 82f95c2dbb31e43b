package org.moothall.monitoring.plans.versions;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Changes to the text of a plan, each answering the changed text.
public final class Editing {
    private Editing() {}

    /// With an outcome put in the place of the one with its code, or at the end.
    public static PlanText put(PlanText text, Outcome outcome) {
        return with(text, put(text.outcomes(), outcome, one -> one.code().equals(outcome.code())));
    }

    /// Without an outcome.
    public static PlanText withoutOutcome(PlanText text, String code) {
        return with(
                text,
                text.outcomes().stream().filter(one -> !one.code().equals(code)).toList());
    }

    /// With an objective put under an outcome.
    public static PlanText put(PlanText text, String outcome, Objective objective) {
        return within(
                text,
                outcome,
                one -> new Outcome(
                        one.code(),
                        one.title(),
                        one.description(),
                        put(one.objectives(), objective, old -> old.code().equals(objective.code()))));
    }

    /// Without an objective.
    public static PlanText withoutObjective(PlanText text, String code) {
        return with(
                text,
                text.outcomes().stream()
                        .map(one -> new Outcome(
                                one.code(),
                                one.title(),
                                one.description(),
                                one.objectives().stream()
                                        .filter(old -> !old.code().equals(code))
                                        .toList()))
                        .toList());
    }

    /// With an action put under an objective, and taken from wherever else it stood.
    public static PlanText putAction(PlanText text, String objective, Action action) {
        boolean stays = objectives(text)
                .filter(one -> one.code().equals(objective))
                .anyMatch(
                        one -> one.actions().stream().anyMatch(old -> old.code().equals(action.code())));
        PlanText cleared = stays ? text : withoutAction(text, action.code());
        return eachObjective(
                cleared,
                one -> one.code().equals(objective)
                        ? new Objective(
                                one.code(),
                                one.title(),
                                one.answers(),
                                put(one.actions(), action, old -> old.code().equals(action.code())))
                        : one);
    }

    /// Without an action.
    public static PlanText withoutAction(PlanText text, String code) {
        return eachObjective(
                text,
                one -> new Objective(
                        one.code(),
                        one.title(),
                        one.answers(),
                        one.actions().stream()
                                .filter(old -> !old.code().equals(code))
                                .toList()));
    }

    /// The next code under a code, which nothing has ever had: `NF1.3`.
    public static String nextCode(String under, Set<String> everUsed) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> under + "." + n)
                .filter(code -> !everUsed.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /// Every objective, in order.
    public static Stream<Objective> objectives(PlanText text) {
        return text.outcomes().stream().flatMap(outcome -> outcome.objectives().stream());
    }

    private static PlanText eachObjective(PlanText text, UnaryOperator<Objective> change) {
        return with(
                text,
                text.outcomes().stream()
                        .map(one -> new Outcome(
                                one.code(),
                                one.title(),
                                one.description(),
                                one.objectives().stream().map(change).toList()))
                        .toList());
    }

    private static PlanText within(PlanText text, String outcome, UnaryOperator<Outcome> change) {
        return with(
                text,
                text.outcomes().stream()
                        .map(one -> one.code().equals(outcome) ? change.apply(one) : one)
                        .toList());
    }

    private static PlanText with(PlanText text, List<Outcome> outcomes) {
        return new PlanText(
                text.title(), text.phase(), text.purpose(), text.start(), text.end(), text.statusKey(), outcomes);
    }

    private static <T> List<T> put(List<T> list, T thing, java.util.function.Predicate<T> same) {
        return list.stream().anyMatch(same)
                ? list.stream().map(old -> same.test(old) ? thing : old).toList()
                : Stream.concat(list.stream(), Stream.of(thing)).toList();
    }
}
