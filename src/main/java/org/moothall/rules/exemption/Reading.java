package org.moothall.rules.exemption;

import java.util.EnumSet;
import java.util.Set;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;

/// Who has a right in law to read a private paper. A council may show more to those who need to know; it may not
/// show less.
///
/// @param open whether the reader has the right
/// @param rule which rule says so
public record Reading(boolean open, Rule rule) {
    private static final Set<Category> SEEN_BY_MEMBERS =
            EnumSet.of(Category.BUSINESS_AFFAIRS, Category.NOTICES_AND_ORDERS);

    /// Readers, and what they have a right by.
    public enum Reader {
        PUBLIC,
        /// any member of the council
        MEMBER,
        /// a member of the scrutiny committee, for what it is scrutinising
        SCRUTINY
    }

    /// What about a paper decides.
    ///
    /// @param negotiating      that it has the terms proposed in negotiating a contract
    /// @param politicalAdvice  that it has a political adviser's advice
    /// @param beingScrutinised that it is relevant to what the committee is scrutinising
    public record Paper(Claim claim, boolean negotiating, boolean politicalAdvice, boolean beingScrutinised) {}

    /// Whether a reader has the right.
    public static Reading of(Reader reader, Paper paper, Regime regime) {
        return switch (reader) {
            case PUBLIC -> new Reading(false, closedToPublic(paper));
            case MEMBER ->
                new Reading(memberSees(paper), regime == Regime.EXECUTIVE ? Rule.MEMBERS_LIMITS : Rule.MEMBERS_RIGHTS);
            case SCRUTINY -> new Reading(paper.beingScrutinised() && !paper.politicalAdvice(), Rule.SCRUTINY_COPIES);
        };
    }

    private static Rule closedToPublic(Paper paper) {
        return paper.claim().confidential().isPresent() ? Rule.MUST_EXCLUDE : Rule.NO_TRACE;
    }

    private static boolean memberSees(Paper paper) {
        boolean terms = paper.negotiating() && paper.claim().categories().contains(Category.BUSINESS_AFFAIRS);
        return paper.claim().confidential().isEmpty()
                && !paper.politicalAdvice()
                && !terms
                && SEEN_BY_MEMBERS.containsAll(paper.claim().categories());
    }
}
