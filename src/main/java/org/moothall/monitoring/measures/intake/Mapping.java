package org.moothall.monitoring.measures.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which part of a file means what.
///
/// @param sheet   which of the file's tables, counted from 0
/// @param header  the row of the headings, counted from 0; the figures begin below it
/// @param columns what each column means, by its number from 0
/// @param measure the one measure that all rows are about, by its code, where no column says which
/// @param form    how numbers are written in text cells; none while it could be read in two ways
/// @param share   how percentages are written
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mapping(
        int sheet,
        int header,
        Map<Integer, Column> columns,
        @Nullable String measure,
        @Nullable NumberForm form,
        Share share) {
    /// Unchanging.
    public Mapping {
        columns = Map.copyOf(columns);
    }

    /// What a column can mean.
    public enum Column {
        MEASURE,
        PERIOD,
        NUMERATOR,
        DENOMINATOR,
        VALUE,
        NOTE,
        /// Its heading is a period, and each of its cells the value of that period.
        VALUES_OF_A_PERIOD
    }

    /// How percentages are written.
    public enum Share {
        /// As 42.
        HUNDREDS,
        /// As 0.42.
        ONES
    }

    /// The column that means this.
    public Optional<Integer> column(Column meaning) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == meaning)
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }
}
