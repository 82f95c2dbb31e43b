package org.moothall.monitoring.audits.forms;

import java.util.stream.Stream;

/// The inspectorate's four grades, from 1 for the best, and not applicable.
public enum Grade {
    OUTSTANDING(1),
    GOOD(2),
    REQUIRES_IMPROVEMENT(3),
    INADEQUATE(4),
    NOT_APPLICABLE(0);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /// As inspectors number them; 0 for not applicable.
    public int number() {
        return number;
    }

    /// Whether it is a grade at all.
    public boolean isGiven() {
        return this != NOT_APPLICABLE;
    }

    /// Good or better.
    public boolean isGood() {
        return this == OUTSTANDING || this == GOOD;
    }

    /// By its number.
    public static Grade of(int number) {
        return Stream.of(values())
                .filter(grade -> grade.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no grade " + number + "."));
    }
}
