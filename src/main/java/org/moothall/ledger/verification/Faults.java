package org.moothall.ledger.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a verification finds wrong: the first fault as a sentence, and how many there are. One damaged byte may
/// show in many places, so the first says most.
public final class Faults {
    private @Nullable String first;
    private long count;

    /// Takes down a fault.
    ///
    /// @param sentence names the thing and what is wrong with it
    public void add(String sentence) {
        if (first == null) {
            first = sentence;
        }
        count++;
    }

    /// The first of them; none where all is well.
    public Optional<String> first() {
        return Optional.ofNullable(first);
    }

    /// How many there are.
    public long count() {
        return count;
    }
}
