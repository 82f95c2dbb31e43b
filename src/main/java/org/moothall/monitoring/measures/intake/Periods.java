package org.moothall.monitoring.measures.intake;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.monitoring.measures.figures.Frequency;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.sheets.Cell;

/// Reads which period a cell means, in every way in which councils write it. A date means the month, quarter or
/// year that it lies in; `2025` alone is the year that ends in 2025, as in the Department's files.
final class Periods {
    private static final Map<String, Month> MONTHS = months();
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})(?:-[0-9]{1,2})?");
    private static final Pattern SLASHED = Pattern.compile("(?:([0-9]{1,2})[/.])?([0-9]{1,2})[/.]([0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:[0-9]{1,2}\\s+)?(\\p{L}{3,9})[\\s\\-/.]*'?([0-9]{4}|[0-9]{2})");
    private static final Pattern QUARTER_LAST =
            Pattern.compile("([0-9]{4})[-/]([0-9]{2,4})\\s*(?:Q|Ch)([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("(?:Q|Ch)([1-4])\\s*([0-9]{4})[-/]([0-9]{2,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})[-/]([0-9]{2}|[0-9]{4})(?: \\(OT\\))?");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final Frequency frequency;
    private final Month yearBegins;

    /// Of figures that come so often.
    public Periods(Frequency frequency, Month yearBegins) {
        this.frequency = frequency;
        this.yearBegins = yearBegins;
    }

    /// The period that a cell means.
    public Optional<Period> read(Cell cell) {
        if (cell.day() != null) {
            return Optional.of(holding(YearMonth.from(cell.day())));
        }
        return cell.number() == null ? read(cell.text()) : read(cell.number().toPlainString());
    }

    /// The period that a text means.
    public Optional<Period> read(String text) {
        String plain = text.strip();
        // `2003-04` is a year where figures come by the year, and a month where they come by the month
        Optional<Period> found = frequency == Frequency.YEAR
                ? year(plain).or(() -> month(plain).map(this::holding))
                : month(plain).map(this::holding).or(() -> quarter(plain));
        return found.filter(period -> period.months() == frequency.months());
    }

    /// The period of the frequency in which a month lies.
    private Period holding(YearMonth month) {
        if (frequency == Frequency.MONTH) {
            return Period.of(month);
        }
        int since = Math.floorMod(month.getMonthValue() - yearBegins.getValue(), 12);
        YearMonth first = month.minusMonths(since % frequency.months());
        return new Period(first, first.plusMonths(frequency.months() - 1L));
    }

    private static Optional<YearMonth> month(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches() && isMonth(iso.group(2))) {
            return Optional.of(YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches() && isMonth(slashed.group(2)) && isDay(slashed)) {
            return Optional.of(YearMonth.of(full(slashed.group(3)), Integer.parseInt(slashed.group(2))));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Month month = MONTHS.get(named.group(1).toLowerCase(Locale.ROOT));
            return month == null ? Optional.empty() : Optional.of(YearMonth.of(full(named.group(2)), month));
        }
        return Optional.empty();
    }

    private static boolean isDay(Matcher slashed) {
        String day = slashed.group(1);
        if (day == null) {
            return true;
        }
        int number = Integer.parseInt(day);
        return number >= 1
                && number
                        <= YearMonth.of(full(slashed.group(3)), Integer.parseInt(slashed.group(2)))
                                .lengthOfMonth();
    }

    private static boolean isMonth(String text) {
        int number = Integer.parseInt(text);
        return number >= 1 && number <= 12;
    }

    private Optional<Period> quarter(String text) {
        Matcher last = QUARTER_LAST.matcher(text);
        if (last.matches()) {
            return Optional.of(quarter(Integer.parseInt(last.group(1)), Integer.parseInt(last.group(3))));
        }
        Matcher first = QUARTER_FIRST.matcher(text);
        return first.matches()
                ? Optional.of(quarter(Integer.parseInt(first.group(2)), Integer.parseInt(first.group(1))))
                : Optional.empty();
    }

    private Period quarter(int year, int number) {
        YearMonth first = YearMonth.of(year, yearBegins).plusMonths(3L * (number - 1));
        return new Period(first, first.plusMonths(2));
    }

    private Optional<Period> year(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Optional.of(Period.ending(
                    YearMonth.of(Integer.parseInt(years.group(1)), yearBegins).plusMonths(11), 12));
        }
        return YEAR.matcher(text).matches()
                ? Optional.of(Period.ending(
                        YearMonth.of(Integer.parseInt(text), yearBegins).minusMonths(1), 12))
                : Optional.empty();
    }

    private static int full(String year) {
        return year.length() == 4 ? Integer.parseInt(year) : 2000 + Integer.parseInt(year);
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Locale locale : List.of(Locale.UK, Locale.of("cy"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    names.put(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), month);
                }
            }
        }
        names.put("sep", Month.SEPTEMBER);
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
