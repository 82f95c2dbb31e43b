package org.moothall.desk.reports.drafts;

/// The number of a report at the desk. It never becomes public.
public record ReportNumber(long number) {
    public ReportNumber {
        if (number <= 0) {
            throw new IllegalArgumentException("reports are numbered from 1, not " + number);
        }
    }
}
