package org.moothall.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// What an import brought in, authority by authority.
///
/// @param unplaced what could not be read because nobody knows whose it is, or could not be had at all
public record Imported(List<Summary> summaries, List<Problem> unplaced) {
    public Imported {
        summaries = List.copyOf(summaries);
        unplaced = List.copyOf(unplaced);
    }

    /// 1 when something could not be read.
    public int exitCode() {
        return unplaced.isEmpty()
                ? summaries.stream().mapToInt(Summary::exitCode).max().orElse(0)
                : 1;
    }

    /// The summaries for the console, with at most so many problems to an authority.
    public String text(int limit) {
        String texts = summaries.stream().map(summary -> summary.text(limit)).collect(Collectors.joining("\n"));
        if (unplaced.isEmpty()) {
            return texts;
        }
        String rest = unplaced.stream().map(problem -> "  " + problem + "\n").collect(Collectors.joining());
        return texts + "\nBelongs to no authority\n" + rest;
    }
}
