package org.moothall.desk.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Decision;
import org.moothall.record.Decision.CallIn;
import org.moothall.record.Decision.MakerKind;
import org.moothall.record.Decision.Urgency;
import org.moothall.record.ids.DecisionId;

/// Makes a decision anew with some of its parts changed. Whatever the desk does not change stays as it was, so
/// that one taken from the ledger loses nothing.
final class Edit {
    private final DecisionId id;
    private final @Nullable Decision before;
    private Text text;
    private @Nullable LocalDate published;
    private @Nullable CallIn callIn;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable Urgency urgency;

    private Edit(DecisionId id, Text text, @Nullable Decision before) {
        this.id = id;
        this.text = text;
        this.before = before;
        this.published = before == null ? null : before.published();
        this.callIn = before == null ? null : before.callIn();
        this.effectiveFrom = before == null ? null : before.effectiveFrom();
        this.urgency = before == null ? null : before.urgency();
    }

    static Edit of(Decision decision) {
        return new Edit(decision.id(), text(decision), decision);
    }

    static Edit begin(DecisionId id, Text text) {
        return new Edit(id, text, null);
    }

    /// What an officer has written into a decision.
    static Text text(Decision decision) {
        return new Text(
                decision.title(),
                decision.makerKind() == null ? MakerKind.BODY : decision.makerKind(),
                decision.maker(),
                decision.makerBody(),
                decision.made(),
                Boolean.TRUE.equals(decision.key()),
                decision.keyReason(),
                decision.purpose(),
                decision.text(),
                decision.reasons(),
                decision.alternatives(),
                decision.consulted(),
                decision.financialImplications(),
                decision.conflicts(),
                decision.wards(),
                decision.issue(),
                decision.meeting(),
                decision.contact(),
                decision.reportAuthor(),
                decision.openness(),
                decision.supersedes());
    }

    Edit text(Text written) {
        text = written;
        return this;
    }

    /// The first publication stays the first, whatever comes after: call-in is counted from it.
    Edit published(LocalDate day) {
        published = published == null ? day : published;
        return this;
    }

    Edit underUrgency(@Nullable Urgency how) {
        urgency = how;
        return this;
    }

    Edit calledIn(CallIn standing, @Nullable LocalDate effective) {
        callIn = standing;
        effectiveFrom = effective;
        return this;
    }

    Decision decision() {
        return new Decision(
                id,
                text.title(),
                text.makerKind(),
                text.maker(),
                text.makerBody(),
                before == null ? null : before.makerPerson(),
                text.made(),
                published,
                before == null ? null : before.status(),
                text.key(),
                text.keyReason(),
                urgency,
                callIn,
                effectiveFrom,
                text.purpose(),
                text.text(),
                text.reasons(),
                text.alternatives(),
                text.consulted(),
                before == null ? null : before.risks(),
                text.financialImplications(),
                text.conflicts(),
                before == null ? null : before.recommendedToCouncil(),
                text.wards(),
                text.issue(),
                text.meeting(),
                before == null ? null : before.item(),
                text.contact(),
                text.reportAuthor(),
                before == null ? List.of() : before.papers(),
                text.openness(),
                text.supersedes(),
                before == null ? null : before.source());
    }
}
