package org.moothall.rules.days;

/// Why a day counts or does not.
public enum Standing {
    /// it counts
    COUNTS,
    SATURDAY,
    SUNDAY,
    /// on the list of bank holidays, or 25 December, 26 December or 1 January, which are holidays also when the
    /// list only names their substitute (Banking and Financial Dealings Act 1971 Sch. 1)
    BANK_HOLIDAY,
    /// next to a bank holiday, where a council reads the breaks of s.243 of the Local Government Act 1972 so
    BREAK,
    /// a day of public thanksgiving or mourning (Local Government Act 1972 s.243)
    MOURNING,
    /// closed by the council itself
    CLOSED
}
