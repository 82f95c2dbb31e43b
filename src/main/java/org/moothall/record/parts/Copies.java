package org.moothall.record.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Unchanging copies of lists that a JSON text may leave out: absent and empty are the same.
public final class Copies {
    private Copies() {}

    /// The list itself, unchanging; the empty list for none.
    public static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
