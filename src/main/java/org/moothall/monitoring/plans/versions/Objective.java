package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.moothall.record.parts.Copies;

/// What is to be reached on the way to an outcome.
///
/// @param answers the findings, by number, that it answers
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Objective(String code, String title, List<Long> answers, List<Action> actions) {
    /// With a title.
    ///
    /// @throws IllegalArgumentException where there is none
    public Objective {
        answers = Copies.of(answers);
        actions = Copies.of(actions);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an objective has a title");
        }
    }
}
