package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;

/// A meeting of the executive that is to be held in private, wholly or for some of its items: a notice at least 28
/// clear days before, a second at least five, or an agreement that it is urgent (SI 2012/2089 reg. 5).
///
/// @param first     the day of the first notice, with the reasons
/// @param second    the day of the second, with the representations received and the response to them
/// @param urgent    the agreement, where the date made a notice impracticable
/// @param explained the day of the notice that gives the reasons for that urgency
public record PrivateMeeting(
        LocalDate meeting,
        Optional<LocalDate> first,
        Optional<LocalDate> second,
        Optional<Agreement> urgent,
        Optional<LocalDate> explained) {
    private static final int FIRST_DAYS = 28;
    private static final int SECOND_DAYS = 5;

    /// A meeting of which no notice has been given.
    public static PrivateMeeting on(LocalDate meeting) {
        return new PrivateMeeting(meeting, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same with the first notice.
    public PrivateMeeting first(LocalDate day) {
        return new PrivateMeeting(meeting, Optional.of(day), second, urgent, explained);
    }

    /// The same with the second notice.
    public PrivateMeeting second(LocalDate day) {
        return new PrivateMeeting(meeting, first, Optional.of(day), urgent, explained);
    }

    /// The same with an agreement that it is urgent.
    public PrivateMeeting urgent(Agreement agreement) {
        return new PrivateMeeting(meeting, first, second, Optional.of(agreement), explained);
    }

    /// The same with the notice that explains the urgency.
    public PrivateMeeting explained(LocalDate day) {
        return new PrivateMeeting(meeting, first, second, urgent, Optional.of(day));
    }

    /// Whether it may be held in private.
    public Answer answer(Settings settings, LocalDate today) {
        Notice early =
                Notice.of(Rule.PRIVATE_FIRST_NOTICE, meeting, FIRST_DAYS, first.orElse(null), settings.twentyEight());
        Notice late = Notice.of(Rule.PRIVATE_SECOND_NOTICE, meeting, SECOND_DAYS, second.orElse(null), settings.five());
        Answer notices = Answer.of(
                today,
                notice(early, Task.PUBLISH_PRIVATE_NOTICE, today),
                notice(late, Task.PUBLISH_SECOND_NOTICE, today));
        return notices.allows() || urgent.isEmpty() ? notices : excused(early, late, urgent.get(), today);
    }

    private static Finding notice(Notice notice, Task publish, LocalDate today) {
        return Finding.of(
                notice,
                today,
                publish,
                List.of(Task.OBTAIN_SCRUTINY_AGREEMENT, Task.PUBLISH_URGENCY_REASONS, Task.HOLD_IN_PUBLIC));
    }

    private Answer excused(Notice early, Notice late, Agreement agreement, LocalDate today) {
        Finding agreed = agreement.inOrder()
                ? Finding.excepted(Rule.PRIVATE_URGENT, urgencyNotice())
                : Finding.unmet(Rule.PRIVATE_URGENT, Duty.now(Task.SAY_WHY_NOT_SCRUTINY_CHAIR));
        return Answer.of(today, excused(early, today), excused(late, today), agreed);
    }

    /// A notice that is too late is excused; one for which there is still time must be given all the same.
    private static Finding excused(Notice notice, LocalDate today) {
        return switch (notice.on(today)) {
            case IN_TIME -> Finding.met(notice.rule()).with(notice);
            case DUE ->
                Finding.due(notice.rule(), Duty.by(Task.PUBLISH_SECOND_NOTICE, notice.latest()))
                        .with(notice);
            case SHORT, LATE -> Finding.excepted(notice.rule()).with(notice);
        };
    }

    private Duty[] urgencyNotice() {
        return explained.isPresent() ? new Duty[0] : new Duty[] {Duty.now(Task.PUBLISH_URGENCY_REASONS)};
    }
}
