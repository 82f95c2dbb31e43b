package org.moothall.exchange.moderngov.replies;

import java.util.List;
import org.moothall.exchange.Problem;

/// What was read of a reply, and what in it could not be.
public record Parsed<T>(T value, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }
}
