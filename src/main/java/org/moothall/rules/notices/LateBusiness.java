package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;

/// Something that is added to an agenda after it was published: an item, or a paper to an item that stood on it.
///
/// @param added     the day from which the public can inspect it
/// @param item      whether the item itself is new; a late paper for an old item needs its reason only
/// @param whyLate   why a paper for an old item comes late
public record LateBusiness(
        Regime regime,
        LocalDate meeting,
        LocalDate added,
        boolean item,
        Optional<Convened> convened,
        Optional<Urgent> urgent,
        Optional<String> whyLate) {

    /// An item with nothing said of why it is late.
    public static LateBusiness item(Regime regime, LocalDate meeting, LocalDate added) {
        return new LateBusiness(regime, meeting, added, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A paper for an item that stood on the agenda in time.
    public static LateBusiness paper(Regime regime, LocalDate meeting, LocalDate added) {
        return new LateBusiness(regime, meeting, added, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same with the chair's opinion that it is urgent.
    public LateBusiness urgent(Urgent opinion) {
        return new LateBusiness(regime, meeting, added, item, convened, Optional.of(opinion), whyLate);
    }

    /// The same at a meeting convened at shorter notice.
    public LateBusiness convened(Convened how) {
        return new LateBusiness(regime, meeting, added, item, Optional.of(how), urgent, whyLate);
    }

    /// The same with why the paper is late.
    public LateBusiness because(String reason) {
        return new LateBusiness(regime, meeting, added, item, convened, urgent, Optional.of(reason));
    }

    /// Whether it may be considered at the meeting, and what must be done with it.
    public Answer answer(Settings settings, LocalDate today) {
        Rule rule = item ? business() : regime.agenda();
        Notice notice = Notice.of(rule, meeting, regime.clearDays(), added, settings.counting(regime));
        return Answer.of(today, consider(notice).with(notice), open());
    }

    private Finding consider(Notice notice) {
        if (notice.inTime()) {
            return Finding.met(notice.rule());
        }
        boolean parish = regime == Regime.PARISH || regime == Regime.PARISH_MEETING;
        if (!parish && convened.filter(how -> how.inTime(added)).isPresent()) {
            return Finding.excepted(notice.rule());
        }
        return item ? newItem(notice.rule()) : latePaper(notice.rule());
    }

    private Finding newItem(Rule rule) {
        return switch (regime) {
            case PRINCIPAL ->
                urgent.isPresent()
                        ? Finding.excepted(rule, Duty.by(Task.COPY_URGENCY_INTO_MINUTES, meeting))
                        : Finding.unmet(rule, Duty.now(Task.NAME_CHAIR), Duty.now(Task.SAY_SPECIAL_CIRCUMSTANCES));
            case EXECUTIVE -> Finding.unmet(rule, Duty.now(Task.CONVENE_AT_SHORTER_NOTICE), Duty.now(Task.DEFER_ITEM));
            case PARISH, PARISH_MEETING -> Finding.unmet(rule, Duty.now(Task.DEFER_ITEM));
        };
    }

    private Finding latePaper(Rule rule) {
        return whyLate.filter(words -> !words.isBlank()).isPresent()
                ? Finding.excepted(rule, Duty.by(Task.COPY_LATENESS_INTO_MINUTES, meeting))
                : Finding.needed(rule, Duty.now(Task.SAY_WHY_LATE));
    }

    /// What is added is open from when it is added, and never before the members have it.
    private Finding open() {
        return Finding.met(
                regime.agenda(), Duty.by(Task.SEND_TO_MEMBERS, added), Duty.by(Task.PUBLISH_SUPPLEMENT, added));
    }

    private Rule business() {
        return switch (regime) {
            case PRINCIPAL -> Rule.BUSINESS;
            case EXECUTIVE -> Rule.EXECUTIVE_BUSINESS;
            case PARISH, PARISH_MEETING -> Rule.PARISH_BUSINESS;
        };
    }
}
