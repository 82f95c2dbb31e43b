package org.moothall.rules.exemption;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// Minutes from which exempt parts are cut: where what remains gives no reasonably fair and coherent record, a
/// written summary is made that does so without disclosing them (Local Government Act 1972 s.100C(2)).
///
/// @param coherent the officer's answer to whether what remains is fair and coherent; none until it is given
/// @param summary  whether there is a written summary
public record Cut(Optional<Boolean> coherent, boolean summary) {
    /// Whether the minutes may be published.
    public Answer answer(LocalDate today) {
        if (coherent.isEmpty()) {
            return Answer.of(today, Finding.unmet(Rule.WRITTEN_SUMMARY, Duty.now(Task.JUDGE_COHERENCE)));
        }
        if (coherent.get()) {
            return Answer.of(today, Finding.met(Rule.WRITTEN_SUMMARY));
        }
        return Answer.of(
                today,
                summary
                        ? Finding.excepted(Rule.WRITTEN_SUMMARY)
                        : Finding.unmet(Rule.WRITTEN_SUMMARY, Duty.now(Task.WRITE_SUMMARY)));
    }
}
