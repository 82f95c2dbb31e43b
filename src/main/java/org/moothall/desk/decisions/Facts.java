package org.moothall.desk.decisions;

import java.util.Optional;
import org.moothall.record.Decision;
import org.moothall.record.ids.EntryId;
import org.moothall.rules.callin.Subject;
import org.moothall.rules.decisions.Maker;

/// What the law needs to know of a decision beside what its notice says.
///
/// @param executive     whether it is a function of the executive
/// @param specific      whether an officer made it under a specific authorisation
/// @param dispensations those given by the head of paid service for an interest declared; `None` is an answer
/// @param plan          the forward-plan entry that it ends
/// @param exempted      the agreement that it is too urgent to wait for call-in
public record Facts(
        boolean executive,
        boolean specific,
        Optional<String> dispensations,
        Optional<EntryId> plan,
        Optional<Subject.Exempted> exempted) {

    /// What is assumed of one of which nothing more is known.
    static Facts assumed(Decision decision) {
        boolean executive = decision.callIn() != null
                && Boolean.TRUE.equals(decision.callIn().subject());
        return new Facts(executive, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Who makes it, in the eyes of the law.
    Maker maker(Decision decision) {
        if (decision.makerKind() == Decision.MakerKind.MEMBER) {
            return executive ? Maker.EXECUTIVE_MEMBER : Maker.WARD_COUNCILLOR;
        }
        if (decision.makerKind() == Decision.MakerKind.OFFICER) {
            return executive ? Maker.EXECUTIVE_OFFICER : specific ? Maker.OFFICER_SPECIFIC : Maker.OFFICER_GENERAL;
        }
        return executive ? Maker.EXECUTIVE_BODY : Maker.COUNCIL_BODY;
    }

    /// What decides whether it is open to call-in.
    Subject subject(Decision decision) {
        return new Subject(
                executive,
                decision.makerKind() == Decision.MakerKind.OFFICER,
                Boolean.TRUE.equals(decision.key()),
                decision.supersedes() != null,
                exempted);
    }
}
