package org.moothall.exchange.moderngov.replies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// How ModernGov writes its values, and what they mean: whitespace for nothing, counts with a space before them,
/// dates as `dd/MM/yyyy` or `15 Jan 2026`, times as each council likes them, titles encoded twice.
public final class Wording {
    /// The longest title that is kept; anything longer is a report pasted into the wrong box.
    public static final int LONGEST_TITLE = 1_000;

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?\\s+([\\p{L}]{3,12})\\.?,?\\s+(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d/])(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]\\d{2})?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midnight)?(?![\\d/])");
    private static final Pattern SIZE = Pattern.compile("(?i)(\\d+(?:[.,]\\d+)?)\\s*(bytes?|B|KB|MB|GB)\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WELSH_MONTHS =
            List.of("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha");

    private Wording() {}

    /// Text in one line, without spaces at its ends; none where nothing is left.
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = BLANK.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /// Text in one line, decoded once more than it came, since the service encodes titles twice.
    public static @Nullable String decodedLine(@Nullable String text) {
        return text == null ? null : line(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    /// A date in any of the forms that ModernGov writes; none for what no calendar has, as 31/02/2026.
    public static Optional<LocalDate> date(@Nullable String text) {
        String line = line(text);
        if (line == null) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return day(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        Matcher slashed = SLASHED.matcher(line);
        if (slashed.find()) {
            return day(slashed.group(1), Integer.parseInt(slashed.group(2)), slashed.group(3));
        }
        Matcher named = NAMED.matcher(line);
        return named.find() ? day(named.group(1), month(named.group(2)), named.group(3)) : Optional.empty();
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        return Math.max(MONTHS.indexOf(start), WELSH_MONTHS.indexOf(start)) + 1;
    }

    private static Optional<LocalDate> day(String day, int month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// A time of day: `10.00 am`, `13:30`, `7pm`, `12 noon`.
    public static Optional<LocalTime> time(@Nullable String text) {
        String line = line(text);
        Matcher time = TIME.matcher(line == null ? "" : line);
        while (time.find()) {
            if (time.group(2) != null || time.group(3) != null) {
                return time(Integer.parseInt(time.group(1)), time.group(2), time.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(int hour, @Nullable String minutes, @Nullable String half) {
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        String mark = half == null ? "" : half.toLowerCase(Locale.ROOT);
        int hours = hour;
        if (hour == 12 && (mark.startsWith("a") || mark.equals("midnight"))) {
            hours = 0;
        } else if (hour < 12 && mark.startsWith("p")) {
            hours = hour + 12;
        }
        return hours < 24 && minute < 60 ? Optional.of(LocalTime.of(hours, minute)) : Optional.empty();
    }

    /// `True` or `Yes`, `False` or `No`; none for anything else.
    public static Optional<Boolean> flag(@Nullable String text) {
        String line = line(text);
        return switch (line == null ? "" : line.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// A number that can be an id: not negative, and small enough for every program that may read it (2⁵³).
    public static OptionalLong id(@Nullable String text) {
        String line = line(text);
        if (line == null || !line.matches("\\d{1,16}")) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(line);
        return number <= 9_007_199_254_740_991L ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /// The size in bytes that `PDF 161 KB` stands for, as near as it says.
    public static OptionalLong size(@Nullable String text) {
        Matcher size = SIZE.matcher(text == null ? "" : text);
        if (!size.find()) {
            return OptionalLong.empty();
        }
        double number = Double.parseDouble(size.group(1).replace(',', '.'));
        long unit = switch (size.group(2).toUpperCase(Locale.ROOT)) {
            case "KB" -> 1L << 10;
            case "MB" -> 1L << 20;
            case "GB" -> 1L << 30;
            default -> 1;
        };
        return OptionalLong.of(Math.round(number * unit));
    }

    /// A printed number without the stop that ends it: `59.` is `59`, `CB20/15.` is `CB20/15`.
    public static @Nullable String number(@Nullable String text) {
        String line = decodedLine(text);
        return line == null ? null : line(line.replaceAll("[.:\\s]+$", ""));
    }
}
