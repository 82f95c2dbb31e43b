package org.moothall.search.passages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much a passage counts before any question is asked: what was decided above what was written, that above what
/// only repeats it; and the newer slightly above the older.
public final class Rank {
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 60;

    private Rank() {}

    /// Between 1 and 5.
    public static float of(Category category, boolean minor, @Nullable LocalDate day) {
        return 1 + (minor ? 0 : weight(category)) + recency(day);
    }

    private static float weight(Category category) {
        return switch (category) {
            case ISSUE, DECISION, PLAN -> 3;
            case PERSON, BODY -> 2.75f;
            case ITEM, PROGRESS, FORWARD_PLAN -> 2.25f;
            case MEETING -> 1.5f;
            case DOCUMENT -> 1;
            case COUNCIL -> 0.5f;
        };
    }

    private static float recency(@Nullable LocalDate day) {
        if (day == null) {
            return 0.5f;
        }
        int years = day.getYear() - FIRST_YEAR;
        return Math.clamp(years, 0, YEARS) / (float) YEARS;
    }
}
