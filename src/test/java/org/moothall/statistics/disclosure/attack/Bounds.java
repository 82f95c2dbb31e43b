package org.moothall.statistics.disclosure.attack;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The least and the greatest that something can be; null where nothing is known.
public record Bounds(@Nullable BigInteger low, @Nullable BigInteger high) {
    /// Whether it is known.
    public boolean isOneValue() {
        return low != null && low.equals(high);
    }
}
