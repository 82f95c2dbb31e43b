package org.moothall.hall.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.moothall.record.parts.Attendance;

/// How often a person came to meetings in a year. Pure.
///
/// @param year        0 for all years together
/// @param present     meetings of their own bodies that they came to, in the room
/// @param virtually   and by video
/// @param apologies   to which they sent apologies
/// @param absent      from which they were missing without apologies
/// @param alsoThere   meetings that they came to as a substitute or without being a member
record Attended(int year, int present, int virtually, int apologies, int absent, int alsoThere) {
    static Attended none(int year) {
        return new Attended(year, 0, 0, 0, 0, 0);
    }

    Attended and(Attendance.State state, int times) {
        return switch (state) {
            case PRESENT -> plus(new Attended(year, times, 0, 0, 0, 0));
            case PRESENT_VIRTUALLY -> plus(new Attended(year, 0, times, 0, 0, 0));
            case APOLOGIES -> plus(new Attended(year, 0, 0, times, 0, 0));
            case ABSENT -> plus(new Attended(year, 0, 0, 0, times, 0));
            case SUBSTITUTE, IN_ATTENDANCE -> plus(new Attended(year, 0, 0, 0, 0, times));
            case EXPECTED, OTHER -> this;
        };
    }

    Attended plus(Attended other) {
        return new Attended(
                year == other.year ? year : 0,
                present + other.present,
                virtually + other.virtually,
                apologies + other.apologies,
                absent + other.absent,
                alsoThere + other.alsoThere);
    }

    /// Meetings that they came to of those they were expected at.
    public int came() {
        return present + virtually;
    }

    /// Meetings that they were expected at.
    public int expected() {
        return came() + apologies + absent;
    }

    /// Of a hundred expected meetings they came to so many; 0 where none was expected.
    public int rate() {
        return expected() == 0 ? 0 : Math.round(100f * came() / expected());
    }

    /// True where nothing is counted.
    @JsonIgnore
    public boolean nothing() {
        return expected() == 0 && alsoThere == 0;
    }
}
