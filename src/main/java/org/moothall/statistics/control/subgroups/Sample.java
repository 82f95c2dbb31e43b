package org.moothall.statistics.control.subgroups;

/// So many of so many.
///
/// @param count    how many have it
/// @param size     how many there are, above 0; a period with none has no sample
/// @param excluded whether centre line and limits leave it out, because its cause is known
public record Sample(long count, long size, boolean excluded) {
    public Sample {
        if (count < 0 || size <= 0 || count > size) {
            throw new IllegalArgumentException("There is no sample of %s in %s".formatted(count, size));
        }
    }

    /// A sample like the others.
    public static Sample of(long count, long size) {
        return new Sample(count, size, false);
    }

    /// The same, left out of centre line and limits.
    public Sample exclude() {
        return new Sample(count, size, true);
    }
}
