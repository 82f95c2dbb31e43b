package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Copies;

/// All that one version of a plan says.
///
/// @param phase     `Phase 3`
/// @param purpose   in plain words, paragraphs apart by an empty line
/// @param statusKey what the colours of this version mean; another version may have others
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanText(
        String title,
        @Nullable String phase,
        @Nullable String purpose,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Status> statusKey,
        List<Outcome> outcomes) {
    /// With a title, and codes that are each given once.
    ///
    /// @throws IllegalArgumentException where that is not so
    public PlanText {
        statusKey = Copies.of(statusKey);
        outcomes = Copies.of(outcomes);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan has a title");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a plan ends after it begins");
        }
        once(statusKey.stream().map(Status::code).toList());
        once(outcomes.stream().map(Outcome::code).toList());
        once(outcomes.stream().flatMap(Outcome::allActions).map(Action::code).toList());
    }

    private static void once(List<String> codes) {
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("a code is given twice: " + codes);
        }
    }

    /// Every action, in order.
    public Stream<Action> actions() {
        return outcomes.stream().flatMap(Outcome::allActions);
    }

    /// The action of a code.
    public Optional<Action> action(String code) {
        return actions().filter(action -> action.code().equals(code)).findFirst();
    }

    /// The outcome of a code.
    public Optional<Outcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    /// The outcome under which an action stands.
    public Optional<Outcome> outcomeOf(String action) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.allActions().anyMatch(one -> one.code().equals(action)))
                .findFirst();
    }

    /// The status of a code in this version's key.
    public Optional<Status> status(String code) {
        return statusKey.stream().filter(status -> status.code().equals(code)).findFirst();
    }

    /// Every code in use.
    @JsonIgnore
    public Stream<String> codes() {
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        Stream.of(outcome.code()),
                        outcome.objectives().stream()
                                .flatMap(objective -> Stream.concat(
                                        Stream.of(objective.code()),
                                        objective.actions().stream().map(Action::code)))));
    }
}
