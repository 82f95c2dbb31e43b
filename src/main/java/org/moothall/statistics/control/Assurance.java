package org.moothall.statistics.control;

/// Whether the process, as it is, can be relied on to meet its target.
public enum Assurance {
    /// it will be met every time
    PASS("consistent_pass"),
    /// it will be missed every time, unless something is changed
    FAIL("consistent_fail"),
    /// hit and miss: the target lies between the limits, or on one
    INCONSISTENT("inconsistent");

    private final String code;

    Assurance(String code) {
        this.code = code;
    }

    /// The word for it in data.
    public String code() {
        return code;
    }

    /// @param where 1 where the target lies above both limits, −1 below both, 0 otherwise
    static Assurance of(int where, Direction direction) {
        if (where == 0) {
            return INCONSISTENT;
        }
        return (where > 0) == (direction == Direction.DECREASE) ? PASS : FAIL;
    }
}
