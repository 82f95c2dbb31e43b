package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PlanId;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// A plan that a council means to be held to: what is to become better, by when, and how one will know.
///
/// @param phase     `Phase 3`
/// @param version   of the plan's text, as published
/// @param agreedBy  the body that drew it up
/// @param endorsed  the decision that endorsed it
/// @param sentTo    whom it was then sent to
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImprovementPlan(
        PlanId id,
        String title,
        @Nullable String phase,
        @Nullable String version,
        @Nullable Markup purpose,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable IssueId issue,
        @Nullable BodyId agreedBy,
        @Nullable DecisionId endorsed,
        @Nullable String sentTo,
        @Nullable LocalDate sentOn,
        List<Outcome> outcomes,
        List<Paper> papers,
        @Nullable Source source)
        implements Content {
    public ImprovementPlan {
        outcomes = Copies.of(outcomes);
        papers = Copies.of(papers);
    }

    @Override
    public Kind kind() {
        return Kind.IMPROVEMENT_PLAN;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }

    /// What is to become better. The code stays the same in every version of the plan.
    ///
    /// @param objectives each with its actions
    /// @param actions    those that stand under no objective
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Outcome(
            String code, String title, @Nullable Markup description, List<Objective> objectives, List<Action> actions) {
        public Outcome {
            objectives = Copies.of(objectives);
            actions = Copies.of(actions);
        }

        /// Every action under it, in order.
        public Stream<Action> allActions() {
            return Stream.concat(
                    objectives.stream().flatMap(objective -> objective.actions().stream()), actions.stream());
        }
    }

    /// What is to be reached on the way to an outcome.
    ///
    /// @param answers the findings that it answers
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Objective(String code, String title, List<Finding> answers, List<Action> actions) {
        public Objective {
            answers = Copies.of(answers);
            actions = Copies.of(actions);
        }
    }

    /// What an inspection, a visit or a review found.
    ///
    /// @param source   `Inspection, March 2025`
    /// @param priority whether it is an area for priority action
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Finding(
            String words,
            @Nullable String source,
            @Nullable LocalDate published,
            @Nullable Boolean priority) {}

    /// What is to be done. A text alone is an action of which no more is known.
    ///
    /// @param owner      the role that answers for it, not a person
    /// @param due        as planned
    /// @param revisedDue the day to which that was moved, with the reason
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Action(
            @Nullable String code,
            String title,
            @Nullable String owner,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate revisedDue,
            @Nullable String revisedBecause,
            List<Milestone> milestones) {
        @JsonCreator
        public Action {
            milestones = Copies.of(milestones);
        }

        /// An action of which no more is known than its text.
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Action of(String title) {
            return new Action(null, title, null, null, null, null, null, List.of());
        }
    }

    /// A step on the way.
    ///
    /// @param met the day on which it was reached
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Milestone(
            String title, @Nullable LocalDate due, @Nullable LocalDate met) {}
}
