package org.moothall.monitoring.measures.figures;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// What exactly a measure counts. A definition is never changed: a new one is the next version, and figures say by
/// which version they were counted.
///
/// @param name       as a page says it
/// @param numerator  what is counted, in words
/// @param denominator of what, in words; none for a count
/// @param divisor    what kind of denominator that is
/// @param counting   flow or snapshot
/// @param frequency  how often a figure comes
/// @param yearBegins the month with which a year to date begins: April for most, October for the workforce
/// @param source     the return or system from which it comes
/// @param geography  of what area it is
/// @param population which population estimate it divides by, with its year
/// @param places     of the decimals shown
public record Definition(
        String name,
        String numerator,
        @Nullable String denominator,
        Divisor divisor,
        Unit unit,
        Polarity polarity,
        Counting counting,
        Frequency frequency,
        Month yearBegins,
        String source,
        @Nullable String geography,
        @Nullable String population,
        int places) {
    /// The most decimals that a page shows.
    public static final int PLACES = 4;

    /// With everything that it needs.
    ///
    /// @throws IllegalArgumentException where words are missing or the denominator does not fit
    public Definition {
        if (name.isBlank() || numerator.isBlank()) {
            throw new IllegalArgumentException("a measure has a name and says what it counts");
        }
        if ((divisor == Divisor.NONE) != (denominator == null || denominator.isBlank())) {
            throw new IllegalArgumentException("a measure that divides says by what, and no other does");
        }
        if (places < 0 || places > PLACES) {
            throw new IllegalArgumentException("a measure shows none to four decimals");
        }
    }

    /// A rounded value in words, such as `14.8%`.
    public String words(Ratio value) {
        return unit.words(value.rounded(places));
    }
}
