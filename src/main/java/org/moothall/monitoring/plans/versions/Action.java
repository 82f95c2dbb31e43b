package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Copies;

/// What is to be done.
///
/// @param owner the role that answers for it, never a person's name: roles stay when people go
/// @param due   as planned; when it moves, the new date stands beside it with its reason
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Action(
        String code,
        String title,
        @Nullable String owner,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        List<Milestone> milestones) {
    /// With a title, and due after it starts.
    ///
    /// @throws IllegalArgumentException where that is not so
    public Action {
        milestones = Copies.of(milestones);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an action says what is to be done");
        }
        if (start != null && due != null && due.isBefore(start)) {
            throw new IllegalArgumentException("an action is due after it starts");
        }
    }

    /// A step on the way.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Milestone(String title, @Nullable LocalDate due) {}
}
