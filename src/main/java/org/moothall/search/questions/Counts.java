package org.moothall.search.questions;

import java.util.List;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;

/// How many passages of a result there are of each kind, the largest number first; years the newest first.
public record Counts(
        List<Of<Category>> categories, List<OfBody> bodies, List<Of<Integer>> years, List<Of<String>> wards) {
    /// Nothing counted.
    public static final Counts NONE = new Counts(List.of(), List.of(), List.of(), List.of());

    /// How many there are of one value.
    public record Of<T>(T value, int count) {}

    /// How many there are of one body.
    public record OfBody(BodyId body, String name, int count) {}
}
