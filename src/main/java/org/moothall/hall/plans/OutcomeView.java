package org.moothall.hall.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.ProgressReport;
import org.moothall.record.ProgressReport.Direction;
import org.moothall.record.ProgressReport.Progress;

/// What a progress report says of one outcome.
///
/// @param title the outcome's, from the plan; its code where the plan does not have it
public record OutcomeView(String title, Progress progress) {
    static List<OutcomeView> of(ProgressReport report, @Nullable ImprovementPlan plan) {
        Map<String, String> titles = plan == null
                ? Map.of()
                : plan.outcomes().stream()
                        .collect(Collectors.toMap(
                                ImprovementPlan.Outcome::code, ImprovementPlan.Outcome::title, (a, b) -> a));
        return report.outcomes().stream()
                .map(progress -> new OutcomeView(titles.getOrDefault(progress.outcome(), progress.outcome()), progress))
                .toList();
    }

    /// True where the three kinds of evidence do not agree: the report says so, or one sees gain where another sees
    /// cause for concern.
    @JsonIgnore
    public boolean disputed() {
        Set<Direction> said = EnumSet.of(
                progress.figures().direction(),
                progress.audits().direction(),
                progress.voices().direction());
        return progress.disagreement() != null || said.containsAll(Set.of(Direction.IMPROVING, Direction.CONCERN));
    }
}
