package org.moothall.rules.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// Whether an officer's decision outside the executive needs a written record that is published (SI 2014/2095
/// reg. 7).
///
/// @param specific      made under a specific express authorisation
/// @param permission    its effect is to grant a permission or licence
/// @param rights        it affects the rights of an individual
/// @param money         it awards a contract, or spends what materially affects the body's finances
/// @param recordedByLaw another law already asks for date, decision and reasons
public record OfficerDecision(
        boolean specific, boolean permission, boolean rights, boolean money, boolean recordedByLaw) {

    /// What the record would be made as; none where no record is needed.
    public Optional<Maker> record() {
        if (recordedByLaw) {
            return Optional.empty();
        }
        if (specific) {
            return Optional.of(Maker.OFFICER_SPECIFIC);
        }
        return permission || rights || money ? Optional.of(Maker.OFFICER_GENERAL) : Optional.empty();
    }

    /// What must be done.
    public Answer answer(LocalDate today) {
        return Answer.of(
                today,
                record().isPresent()
                        ? Finding.met(Rule.OFFICER_RECORD, Duty.now(Task.WRITE_RECORD), Duty.now(Task.PUBLISH_DECISION))
                        : Finding.met(Rule.OFFICER_RECORD));
    }
}
