package org.moothall.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.days.BankHolidays;
import org.moothall.rules.days.Counting;
import org.moothall.rules.days.PublicationDay;

/// A council's settings, where the law is disputed or local.
///
/// @param holidays the bank holidays of the place
/// @param closed   further days on which the offices are shut, each added by an officer with a reason
/// @param mourning days of public thanksgiving or mourning
public record Settings(
        BankHolidays holidays, Set<LocalDate> closed, Set<LocalDate> mourning, Disputed disputed, House house) {
    public Settings {
        closed = Set.copyOf(closed);
        mourning = Set.copyOf(mourning);
    }

    /// The cautious defaults, with the bank holidays of England and Wales.
    public static Settings cautious() {
        return new Settings(BankHolidays.englandAndWales(), Set.of(), Set.of(), Disputed.CAUTIOUS, House.CAUTIOUS);
    }

    /// The same with these days added on which the offices are shut.
    public Settings withClosed(Set<LocalDate> days) {
        return new Settings(holidays, days, mourning, disputed, house);
    }

    /// The same with these days of mourning.
    public Settings withMourning(Set<LocalDate> days) {
        return new Settings(holidays, closed, days, disputed, house);
    }

    /// The same with another reading of what is disputed.
    public Settings with(Disputed readings) {
        return new Settings(holidays, closed, mourning, readings, house);
    }

    /// The same with other numbers of the house.
    public Settings with(House numbers) {
        return new Settings(holidays, closed, mourning, disputed, numbers);
    }

    /// How the days before a meeting are counted under a regime.
    public Counting counting(Regime regime) {
        return switch (regime) {
            case PRINCIPAL, EXECUTIVE -> working(disputed.mourningCountsForPrincipal());
            case PARISH, PARISH_MEETING -> parish();
        };
    }

    /// How the 28 days of SI 2012/2089 regs 5 and 9 are counted.
    public Counting twentyEight() {
        return executive(disputed.twentyEight());
    }

    /// How the five days of SI 2012/2089 regs 5 and 10 are counted.
    public Counting five() {
        return executive(disputed.five());
    }

    /// How the days of SI 2012/2089 are counted in one way or the other.
    public Counting executive(Span span) {
        return switch (span) {
            case CALENDAR -> Counting.calendarDays(holidays).withClosed(closed);
            case WORKING -> working(disputed.mourningCountsForPrincipal());
        };
    }

    /// The day on which something published at an instant counts as published.
    public LocalDate publicationDay(Instant published) {
        return PublicationDay.of(published, house.cutoff());
    }

    private Counting parish() {
        Counting counting = working(disputed.mourningCountsForParish());
        counting = disputed.parishSaturdays() ? counting.withSaturdays() : counting;
        return disputed.adjoiningDays() ? counting.withoutAdjoiningDays() : counting;
    }

    private Counting working(boolean mourningCounts) {
        Counting counting = Counting.workingDays(holidays).withClosed(closed);
        return mourningCounts ? counting : counting.withMourning(mourning);
    }

    /// What lawyers read in more than one way.
    ///
    /// @param parishSaturdays            Saturdays count for parishes (NALC legal topic note 5)
    /// @param mourningCountsForPrincipal days of mourning that are no bank holidays count for a principal council
    /// @param mourningCountsForParish    the same for a parish
    /// @param adjoiningDays              the breaks of s.243 take in the weekdays beside a holiday
    /// @param twentyEight                how 28 clear days are counted; calendar is usual practice, not caution
    /// @param five                       how the executive's five clear days are counted
    public record Disputed(
            boolean parishSaturdays,
            boolean mourningCountsForPrincipal,
            boolean mourningCountsForParish,
            boolean adjoiningDays,
            Span twentyEight,
            Span five) {
        /// The defaults.
        public static final Disputed CAUTIOUS = new Disputed(false, true, false, false, Span.CALENDAR, Span.WORKING);
    }

    /// The council's own numbers.
    ///
    /// @param cutoff          from this time on a paper counts as published on the next day; none for midnight
    /// @param marginDays      how many days earlier than the law the council means to publish: a warning only
    /// @param reviewMonths    after how long an exemption is looked at again
    /// @param publishDays     working days after which an unpublished decision is warned of
    /// @param keptYears       how long papers stay open, never under six years
    /// @param backgroundYears how long background papers stay open, never under four years
    public record House(
            Optional<LocalTime> cutoff,
            int marginDays,
            int reviewMonths,
            int publishDays,
            int keptYears,
            int backgroundYears) {
        /// The defaults.
        public static final House CAUTIOUS = new House(Optional.of(LocalTime.of(17, 0)), 1, 12, 2, 6, 4);

        public House {
            within("marginDays", marginDays, 0, 10);
            within("reviewMonths", reviewMonths, 1, 60);
            within("publishDays", publishDays, 1, 10);
            within("keptYears", keptYears, 6, 1000);
            within("backgroundYears", backgroundYears, 4, 1000);
        }

        private static void within(String name, int value, int least, int most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("%s is %d to %d, not %d".formatted(name, least, most, value));
            }
        }
    }
}
