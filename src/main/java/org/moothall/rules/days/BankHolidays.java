package org.moothall.rules.days;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The bank holidays of a part of the United Kingdom.
public record BankHolidays(Set<LocalDate> days) {
    private static final String LIST = "/rules/bank-holidays-england-and-wales.txt";
    private static final BankHolidays ENGLAND_AND_WALES = shipped();

    public BankHolidays {
        days = Set.copyOf(days);
    }

    /// Those of England and Wales from 2012 to 2028, as known when this version was made.
    public static BankHolidays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    boolean has(LocalDate day) {
        return days.contains(day) || isFixed(day);
    }

    private static boolean isFixed(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            case JANUARY -> day.getDayOfMonth() == 1;
            default -> false;
        };
    }

    private static BankHolidays shipped() {
        InputStream list = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new BankHolidays(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
