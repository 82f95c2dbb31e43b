package org.moothall.search.lucene.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they are typed, `17/07/2025`, `17.7.2025`, `2025-07-17`, and as they are written out in texts.
public final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WELSH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("cy"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Days() {}

    /// The day that was typed, where it is one.
    public static Optional<LocalDate> read(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The ways in which a text may write a day.
    public static List<String> spellings(LocalDate day) {
        return List.of(ENGLISH.format(day), WELSH.format(day), GERMAN.format(day), FIGURES.format(day));
    }

    /// The day as someone might look for it who reads this language.
    public static String words(LocalDate day, Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH.format(day);
            case GERMAN -> GERMAN.format(day) + " | " + FIGURES.format(day);
            case OTHER -> WELSH.format(day) + " | " + ENGLISH.format(day);
        };
    }
}
