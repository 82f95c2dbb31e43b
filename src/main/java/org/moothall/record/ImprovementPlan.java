package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Outcome(
            String code, String title, @Nullable Markup description, List<String> actions) {
        public Outcome {
            actions = Copies.of(actions);
        }
    }
}
