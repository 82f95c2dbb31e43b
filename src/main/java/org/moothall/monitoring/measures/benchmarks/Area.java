package org.moothall.monitoring.measures.benchmarks;

import org.jspecify.annotations.Nullable;

/// A place that figures are published of.
///
/// @param number the Department's: 884 is Herefordshire, 970 England, 980 and above are regions
/// @param region its region's name; none for England and the regions themselves
public record Area(int number, String name, @Nullable String region, Level level) {
    /// England's number.
    public static final int ENGLAND = 970;

    /// What kind of place.
    public enum Level {
        NATION,
        REGION,
        AUTHORITY
    }

    static Area of(int number, String name, String region) {
        boolean inRegion = !region.isBlank() && !region.equals("NA");
        Level level = number == ENGLAND ? Level.NATION : inRegion ? Level.AUTHORITY : Level.REGION;
        return new Area(number, name, inRegion ? region : null, level);
    }
}
