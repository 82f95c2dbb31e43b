package org.moothall.search.questions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;

/// What narrows a search; all that are given must hold.
///
/// @param from the first day
/// @param to   the last day
/// @param year a whole year
/// @param ward its name as published
public record Filters(
        @Nullable Category category,
        @Nullable BodyId body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer year,
        @Nullable String ward) {
    /// Nothing narrowed.
    public static final Filters NONE = new Filters(null, null, null, null, null, null);

    /// Whether nothing is narrowed.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The first day that counts, of range and year together.
    public Optional<LocalDate> first() {
        LocalDate begins = year == null ? null : LocalDate.of(year, 1, 1);
        return later(from, begins);
    }

    /// The last day that counts, of range and year together.
    public Optional<LocalDate> last() {
        LocalDate ends = year == null ? null : LocalDate.of(year, 12, 31);
        return to == null || (ends != null && ends.isBefore(to)) ? Optional.ofNullable(ends) : Optional.of(to);
    }

    private static Optional<LocalDate> later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? Optional.ofNullable(other) : Optional.of(one);
    }
}
