package org.moothall.search.passages;

import java.util.List;
import org.moothall.record.ids.Key;

/// All that one published thing brings to the index.
public record Thing(Key key, List<Passage> passages, List<Placing> placings) {
    public Thing {
        passages = List.copyOf(passages);
        placings = List.copyOf(placings);
    }

    /// A thing that has been taken out: withdrawn, or erased.
    public static Thing gone(Key key) {
        return new Thing(key, List.of(), List.of());
    }

    /// How many characters of text it has.
    public int length() {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }
}
