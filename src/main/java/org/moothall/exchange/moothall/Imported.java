package org.moothall.exchange.moothall;

import java.util.List;
import java.util.Optional;
import org.moothall.exchange.Problem;
import org.moothall.exchange.Summary;
import org.moothall.record.ids.AuthorityCode;

/// What an import brought in.
///
/// @param summary  none where the directory does not say whose record it is
/// @param problems what could not be read
public record Imported(Optional<Summary> summary, List<Problem> problems) {
    public Imported {
        problems = List.copyOf(problems);
    }

    static Imported of(Summary summary) {
        return new Imported(Optional.of(summary), summary.problems());
    }

    static Imported nothing(String where, String what) {
        return new Imported(Optional.empty(), List.of(new Problem(where, what)));
    }

    /// Whose record it is.
    public Optional<AuthorityCode> authority() {
        return summary.map(Summary::authority);
    }

    /// 1 when something could not be read.
    public int exitCode() {
        return problems.isEmpty() ? 0 : 1;
    }

    /// The summary for the console, with at most so many problems.
    public String text(int limit) {
        return summary.map(found -> found.text(limit))
                .orElseGet(() -> "Nothing was imported: " + problems.getFirst() + "\n");
    }
}
