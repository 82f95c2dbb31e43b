package org.moothall.hall.publications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Key;

/// One entry of the ledger as a list shows it.
///
/// @param key   the thing that was published
/// @param title what it is called; none where nothing public says so
/// @param meets the day, where it is a meeting
/// @param href  its page, where it stands
/// @param first whether it was published for the first time
record Publication(
        long number,
        Instant at,
        String by,
        Key key,
        @Nullable String title,
        @Nullable LocalDate meets,
        @Nullable String href,
        boolean first,
        State state) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// What has become of what was published.
    enum State {
        /// it is what the public sees now
        STANDS,
        /// a later publication took its place
        REPLACED,
        /// it was taken back; a notice says why
        WITHDRAWN,
        /// its content was erased; a signed note says why
        ERASED
    }

    /// The day in London on which it was published.
    @JsonIgnore
    public LocalDate day() {
        return at.atZone(LONDON).toLocalDate();
    }

    /// The time in London at which it was published, to the minute.
    @JsonIgnore
    public LocalTime time() {
        return at.atZone(LONDON).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
