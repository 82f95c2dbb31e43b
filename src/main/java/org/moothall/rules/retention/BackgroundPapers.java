package org.moothall.rules.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// The list of background papers that every open report carries (Local Government Act 1972 s.100D).
///
/// @param listed  what is listed; an empty list says that there are none; no list is no answer
/// @param missing those on the list of which no copy is open
public record BackgroundPapers(Optional<List<String>> listed, List<String> missing) {
    public BackgroundPapers {
        listed = listed.map(List::copyOf);
        missing = List.copyOf(missing);
    }

    /// Whether the report may be published.
    public Answer answer(LocalDate today) {
        if (listed.isEmpty()) {
            return Answer.of(today, Finding.unmet(Rule.BACKGROUND_PAPERS, Duty.now(Task.LIST_BACKGROUND_PAPERS)));
        }
        return Answer.of(
                today,
                missing.isEmpty()
                        ? Finding.met(Rule.BACKGROUND_PAPERS)
                        : Finding.needed(Rule.BACKGROUND_PAPERS, Duty.now(Task.OPEN_BACKGROUND_PAPERS)));
    }
}
