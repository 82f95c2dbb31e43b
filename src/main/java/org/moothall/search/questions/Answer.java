package org.moothall.search.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The results of a question.
///
/// @param total      how many passages answer; with repeated ones counted each time
/// @param hits       those of the page
/// @param more       whether there is another page
/// @param reading    how freely the question was read
/// @param suggestion the question in another spelling: the one that was answered where the reading is
///                   [Reading#CORRECTED], otherwise one to try
public record Answer(
        long total,
        List<Hit> hits,
        boolean more,
        Counts counts,
        Reading reading,
        @Nullable String suggestion) {
    /// No results.
    public static final Answer NONE = new Answer(0, List.of(), false, Counts.NONE, Reading.EXACT, null);

    public Answer {
        hits = List.copyOf(hits);
    }

    /// How freely a question was read.
    public enum Reading {
        /// every word is there
        EXACT,
        /// a word was nowhere, and another spelling of it was taken
        CORRECTED,
        /// most of the words are there
        RELAXED
    }
}
