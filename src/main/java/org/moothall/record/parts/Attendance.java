package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.PersonId;

/// Who was at a meeting, in what part.
///
/// @param role       the part: `Chair`, `Committee Member`, `Officer`
/// @param words      the source's own word for the attendance
/// @param standsFor  the member whose place a substitute took
/// @param memberType ModernGov's letter for the kind of person (`U`)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attendance(
        @Nullable PersonId person,
        String name,
        @Nullable String role,
        State state,
        @Nullable String words,
        @Nullable String party,
        @Nullable String ward,
        @Nullable String standsFor,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        @Nullable String memberType) {

    /// The ways of being, or not being, at a meeting.
    public enum State {
        EXPECTED,
        PRESENT,
        PRESENT_VIRTUALLY,
        SUBSTITUTE,
        IN_ATTENDANCE,
        APOLOGIES,
        ABSENT,
        OTHER;

        /// True where the person was there, in the room or by link.
        public boolean isThere() {
            return this == PRESENT || this == PRESENT_VIRTUALLY || this == SUBSTITUTE || this == IN_ATTENDANCE;
        }
    }
}
