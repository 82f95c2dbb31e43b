package org.moothall.operations.ground;

/// The line that says how much of a known whole is done: `Verifying ██████░░░░░░ 48 % of 12,000 entries`.
public final class Bar {
    private static final int WIDTH = 20;

    private Bar() {}

    /// One such line.
    public static String line(String what, long done, long whole, String things) {
        long within = whole <= 0 ? 1 : Math.clamp(done, 0, whole);
        long all = Math.max(1, whole);
        int full = (int) (within * WIDTH / all);
        return "%s %s%s %d %% of %,d %s"
                .formatted(what, "█".repeat(full), "░".repeat(WIDTH - full), within * 100 / all, whole, things);
    }
}
