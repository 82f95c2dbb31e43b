package org.moothall.exchange.oparl.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.exchange.Intake;

/// What a source leaves open and the record can live with: references to what it does not give, objects that it
/// took back. Each sort becomes one note with its count and its first places, since a city may have hundreds.
final class Findings {
    private static final int EXAMPLES = 3;

    private final Map<String, Sort> sorts = new LinkedHashMap<>();

    private static final class Sort {
        private int count;
        private final List<String> first = new ArrayList<>();
    }

    /// Takes note.
    ///
    /// @param what in words that go on after a count
    void add(String what, String where) {
        Sort sort = sorts.computeIfAbsent(what, w -> new Sort());
        sort.count++;
        if (sort.first.size() < EXAMPLES) {
            sort.first.add(where);
        }
    }

    void tell(Intake intake) {
        sorts.forEach((what, sort) -> intake.note(
                sort.count + " " + what,
                String.join(", ", sort.first) + (sort.count > sort.first.size() ? " and others" : "")));
    }
}
