package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Copies;

/// What is to become better. Its code stays the same in every version; numbers of outcomes do not, and are never
/// used.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Outcome(String code, String title, @Nullable String description, List<Objective> objectives) {
    /// With a code of letters, digits, dots and hyphens, and a title.
    ///
    /// @throws IllegalArgumentException where that is not so
    public Outcome {
        objectives = Copies.of(objectives);
        if (!code.matches("[A-Za-z0-9.-]{1,20}") || title.isBlank()) {
            throw new IllegalArgumentException(
                    "an outcome has a title and a code of letters, digits, dots and hyphens");
        }
    }

    /// Every action under it.
    public Stream<Action> allActions() {
        return objectives.stream().flatMap(objective -> objective.actions().stream());
    }
}
