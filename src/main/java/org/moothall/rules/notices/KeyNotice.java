package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Span;
import org.moothall.rules.Task;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

/// The notice given of a key decision: 28 clear days, the general exception, or special urgency (SI 2012/2089
/// regs 9 to 11).
///
/// @param decision  the day on which it is to be made; the first day where it is a period
/// @param plan      the day on which the forward-plan entry was published
/// @param missing   what that entry does not state
/// @param exception the general exception, where it was used
/// @param urgent    the agreement, where even that was impracticable
/// @param explained the day of the notice that says why, after either
public record KeyNotice(
        LocalDate decision,
        Optional<LocalDate> plan,
        Set<Particular> missing,
        Optional<GeneralException> exception,
        Optional<Agreement> urgent,
        Optional<LocalDate> explained) {
    private static final int PLAN_DAYS = 28;
    private static final int EXCEPTION_DAYS = 5;

    public KeyNotice {
        missing = missing.isEmpty() ? Set.of() : EnumSet.copyOf(missing);
    }

    /// A decision of which no notice has been given.
    public static KeyNotice of(LocalDate decision) {
        return new KeyNotice(
                decision, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same with an entry on the forward plan.
    public KeyNotice planned(LocalDate published, Set<Particular> notStated) {
        return new KeyNotice(decision, Optional.of(published), notStated, exception, urgent, explained);
    }

    /// The same under the general exception.
    public KeyNotice excepted(GeneralException how) {
        return new KeyNotice(decision, plan, missing, Optional.of(how), urgent, explained);
    }

    /// The same with an agreement that it is urgent.
    public KeyNotice urgent(Agreement agreement) {
        return new KeyNotice(decision, plan, missing, exception, Optional.of(agreement), explained);
    }

    /// The same with the notice that says why.
    public KeyNotice explained(LocalDate day) {
        return new KeyNotice(decision, plan, missing, exception, urgent, Optional.of(day));
    }

    /// By which way the decision may be made; none where it may not yet be.
    public Optional<Route> route(Settings settings) {
        if (ordinary(settings.twentyEight()).inTime()) {
            return Optional.of(Route.TWENTY_EIGHT_DAYS);
        }
        if (exception.filter(how -> isGiven(how, settings)).isPresent()) {
            return Optional.of(Route.GENERAL_EXCEPTION);
        }
        return urgent.filter(Agreement::inOrder).map(agreed -> Route.SPECIAL_URGENCY);
    }

    /// The whole answer: the way taken, both counts of the 28 days, and what must be done.
    public Answer answer(Settings settings, LocalDate today) {
        Notice ordinary = ordinary(settings.twentyEight());
        var findings = new ArrayList<Finding>();
        findings.add(first(ordinary, settings, today));
        otherCount(settings, ordinary).ifPresent(findings::add);
        if (!missing.isEmpty() && plan.isPresent()) {
            findings.add(Finding.unmet(Rule.KEY_NOTICE, Duty.now(Task.STATE_MISSING_PARTICULARS)));
        }
        if (!ordinary.inTime() && ordinary.on(today) != Notice.State.DUE) {
            findings.addAll(wayRound(settings, today));
        }
        return new Answer(today, findings);
    }

    /// The first day on which the decision can be made if a notice of either kind goes up on a day.
    public static LocalDate earliest(Route route, LocalDate published, Settings settings) {
        return switch (route) {
            case TWENTY_EIGHT_DAYS -> ClearDays.earliest(published, PLAN_DAYS, settings.twentyEight());
            case GENERAL_EXCEPTION -> ClearDays.earliest(published, EXCEPTION_DAYS, settings.five());
            case SPECIAL_URGENCY -> published;
        };
    }

    private Finding first(Notice ordinary, Settings settings, LocalDate today) {
        boolean excused = !ordinary.inTime() && route(settings).isPresent();
        return excused && ordinary.on(today) != Notice.State.DUE
                ? Finding.excepted(Rule.KEY_NOTICE).with(ordinary)
                : Finding.of(ordinary, today, Task.PUBLISH_PLAN_ENTRY, List.of());
    }

    /// A warning where one way of counting gives enough days and the other does not.
    private Optional<Finding> otherCount(Settings settings, Notice ordinary) {
        Span other = settings.disputed().twentyEight() == Span.CALENDAR ? Span.WORKING : Span.CALENDAR;
        Notice counted = ordinary(settings.executive(other));
        return Optional.of(counted)
                .filter(count -> plan.isPresent() && count.inTime() != ordinary.inTime())
                .map(count -> Finding.warned(Rule.KEY_NOTICE).with(count));
    }

    private List<Finding> wayRound(Settings settings, LocalDate today) {
        Optional<Route> route = route(settings);
        if (route.isEmpty()) {
            Finding exceptional = exceptionStands(settings, today);
            return exceptionPossible(settings, today) ? List.of(exceptional) : List.of(exceptional, noAgreement());
        }
        return route.get() == Route.GENERAL_EXCEPTION
                ? List.of(Finding.excepted(Rule.GENERAL_EXCEPTION, notices()).with(elapsed(settings)))
                : List.of(Finding.excepted(Rule.SPECIAL_URGENCY, notices()));
    }

    /// What is still wanting for the general exception.
    private Finding exceptionStands(Settings settings, LocalDate today) {
        Notice elapsed = elapsed(settings);
        if (elapsed.on(today) == Notice.State.DUE) {
            return Finding.unmet(
                            Rule.GENERAL_EXCEPTION,
                            Duty.by(Task.TELL_SCRUTINY_CHAIR, elapsed.latest()),
                            Duty.by(Task.PUBLISH_EXCEPTION_NOTICE, elapsed.latest()))
                    .with(elapsed);
        }
        Duty duty = elapsed.inTime()
                ? Duty.now(Task.TELL_SCRUTINY_CHAIR)
                : Duty.by(
                        Task.CHOOSE_LATER_DAY,
                        elapsed.published()
                                .map(day -> earliest(Route.GENERAL_EXCEPTION, day, settings))
                                .orElse(null));
        return Finding.unmet(Rule.GENERAL_EXCEPTION, duty).with(elapsed);
    }

    /// Whether the general exception can still be used in time, so that special urgency need not be asked for.
    private boolean exceptionPossible(Settings settings, LocalDate today) {
        Notice elapsed = elapsed(settings);
        return elapsed.inTime() || elapsed.on(today) == Notice.State.DUE;
    }

    private Finding noAgreement() {
        return Finding.unmet(
                Rule.SPECIAL_URGENCY,
                Duty.now(urgent.isPresent() ? Task.SAY_WHY_NOT_SCRUTINY_CHAIR : Task.OBTAIN_SCRUTINY_AGREEMENT));
    }

    private Notice ordinary(Counting counting) {
        return Notice.of(Rule.KEY_NOTICE, decision, PLAN_DAYS, plan.orElse(null), counting);
    }

    private Notice elapsed(Settings settings) {
        return Notice.of(
                Rule.GENERAL_EXCEPTION,
                decision,
                EXCEPTION_DAYS,
                exception.map(GeneralException::published).orElse(null),
                settings.five());
    }

    private boolean isGiven(GeneralException how, Settings settings) {
        return how.told().isPresent() && elapsed(settings).inTime();
    }

    private Duty[] notices() {
        return explained.isPresent() ? new Duty[0] : new Duty[] {Duty.now(Task.PUBLISH_URGENCY_REASONS)};
    }
}
