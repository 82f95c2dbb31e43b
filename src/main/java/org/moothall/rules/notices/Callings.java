package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Strength;
import org.moothall.rules.Task;
import org.moothall.rules.days.ClearDays;

/// Whether a meeting is called in time: public notice, summons, and agenda with its open reports.
public final class Callings {
    private static final int GROUPING_DAYS = 14;

    private Callings() {}

    /// The answer for a meeting on a day.
    public static Answer answer(Calling calling, Settings settings, LocalDate today) {
        var findings = new ArrayList<Finding>();
        switch (calling.regime()) {
            case PRINCIPAL -> {
                findings.add(part(calling, Rule.PUBLIC_NOTICE, calling.notice(), Task.POST_NOTICE, settings, today));
                if (calling.sort() == Calling.Sort.COUNCIL) {
                    findings.add(part(calling, Rule.SUMMONS, calling.summoned(), Task.SUMMON_MEMBERS, settings, today));
                }
                findings.add(part(calling, Rule.AGENDA_OPEN, calling.agenda(), Task.PUBLISH_AGENDA, settings, today));
            }
            case EXECUTIVE -> {
                findings.add(part(calling, Rule.EXECUTIVE_NOTICE, calling.notice(), Task.POST_NOTICE, settings, today));
                findings.add(
                        part(calling, Rule.EXECUTIVE_AGENDA, calling.agenda(), Task.PUBLISH_AGENDA, settings, today));
            }
            case PARISH -> {
                findings.add(
                        part(calling, Rule.PARISH_SUMMONS, calling.summoned(), Task.SUMMON_MEMBERS, settings, today));
                findings.add(part(calling, Rule.PARISH_NOTICE, calling.notice(), Task.POST_NOTICE, settings, today));
            }
            case PARISH_MEETING ->
                findings.add(part(calling, Rule.PARISH_MEETING, calling.notice(), Task.POST_NOTICE, settings, today));
        }
        return new Answer(today, findings);
    }

    /// The day by which the council itself means to have published: the law's, and its own margin before that.
    public static LocalDate aim(Calling calling, Settings settings) {
        return ClearDays.latest(
                calling.meeting(),
                required(calling) + settings.house().marginDays(),
                settings.counting(calling.regime()));
    }

    static int required(Calling calling) {
        return calling.sort() == Calling.Sort.GROUPING
                ? GROUPING_DAYS
                : calling.regime().clearDays();
    }

    private static Finding part(
            Calling calling, Rule rule, Optional<LocalDate> given, Task publish, Settings settings, LocalDate today) {
        Notice notice = Notice.of(
                rule, calling.meeting(), required(calling), given.orElse(null), settings.counting(calling.regime()));
        if (rule.strength() == Strength.GATE
                && !notice.inTime()
                && calling.convened().isPresent()) {
            return shorter(notice, calling.convened().get(), publish);
        }
        return Finding.of(notice, today, publish, wayRound(rule, calling.regime()));
    }

    private static Finding shorter(Notice notice, Convened convened, Task publish) {
        Duty atOnce = Duty.by(publish, convened.on());
        return notice.published().filter(convened::inTime).isPresent()
                ? Finding.excepted(notice.rule()).with(notice)
                : Finding.unmet(notice.rule(), atOnce).with(notice);
    }

    private static List<Task> wayRound(Rule rule, Regime regime) {
        if (rule.strength() == Strength.GATE) {
            return List.of(Task.SAY_WHO_CONVENED, Task.SAY_WHEN_CONVENED, Task.SAY_WHY_SHORTER);
        }
        return regime == Regime.PARISH ? List.of(Task.SUMMON_ANEW) : List.of(Task.CHOOSE_LATER_DAY);
    }
}
