package org.moothall.rules;

/// The two ways in which councils count the days of SI 2012/2089, no court having decided.
public enum Span {
    /// every day of the calendar
    CALENDAR,
    /// working weekdays only
    WORKING
}
