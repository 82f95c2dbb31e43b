package org.moothall.record.ids;

/// The one rule that every identifier keeps: a source's own number, never negative.
final class Numbers {
    private Numbers() {}

    static void check(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("an identifier is never negative: " + number);
        }
    }
}
