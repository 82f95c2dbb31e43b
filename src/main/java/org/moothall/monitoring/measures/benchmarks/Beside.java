package org.moothall.monitoring.measures.benchmarks;

import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.measures.figures.Ratio;

/// One year's figures of others, to set one's own beside.
///
/// @param year       as published
/// @param own        what is published of one's own area
/// @param neighbours the mean of those that have a number, each counting the same; n says how many do
public record Beside(
        String year, Optional<Ratio> own, Optional<Ratio> england, Optional<Ratio> region, Optional<Mean> neighbours) {
    /// A mean of several.
    public record Mean(Ratio value, int n) {
        /// The mean of these; none of nothing.
        public static Optional<Mean> of(List<Ratio> values) {
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Mean(
                            values.stream().reduce(Ratio.ZERO, Ratio::plus).over(Ratio.of(values.size())),
                            values.size()));
        }
    }
}
