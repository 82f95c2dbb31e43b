package org.moothall.hall.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.record.Body;
import org.moothall.record.Meeting;
import org.moothall.rules.Notice;
import org.moothall.rules.Regime;
import org.moothall.rules.days.BankHolidays;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.CountedDay;
import org.moothall.rules.days.Counting;

/// What the law asks of the agenda's publication, and how that was met.
///
/// @param published the day, where the record has it
/// @param latest    the last day that is in time
/// @param needed    clear days
/// @param given     clear days; 0 before it is published
/// @param days      each day between publication and meeting
/// @param provision the law's place in words
record NoticeView(
        Notice.State state,
        Optional<LocalDate> published,
        LocalDate latest,
        int needed,
        int given,
        List<CountedDay> days,
        String provision,
        String address) {

    private static final Counting COUNTING = Counting.workingDays(BankHolidays.englandAndWales());

    /// The notice of a meeting; none where its law is not known, it will not be held, or nobody knows when the
    /// agenda was published.
    static Optional<NoticeView> of(Meeting meeting, Optional<Body.Regime> regime, LocalDate today) {
        boolean silent = meeting.agendaPublishedOn() == null
                && (meeting.date().isBefore(today) || Boolean.TRUE.equals(meeting.agendaPublished()));
        if (silent || meeting.status() == Meeting.Status.CANCELLED || meeting.status() == Meeting.Status.POSTPONED) {
            return Optional.empty();
        }
        return regime.flatMap(NoticeView::law)
                .map(law -> Notice.ofAgenda(law, meeting.date(), meeting.agendaPublishedOn(), COUNTING))
                .map(notice -> of(notice, today));
    }

    private static NoticeView of(Notice notice, LocalDate today) {
        return new NoticeView(
                notice.on(today),
                notice.published(),
                notice.latest(),
                notice.required(),
                notice.given().map(ClearDays::count).orElse(0),
                notice.given().map(ClearDays::days).orElse(List.of()),
                notice.rule().provision(),
                notice.rule().address());
    }

    private static Optional<Regime> law(Body.Regime regime) {
        return switch (regime) {
            case PART_VA -> Optional.of(Regime.PRINCIPAL);
            case EXECUTIVE -> Optional.of(Regime.EXECUTIVE);
            case PARISH -> Optional.of(Regime.PARISH);
            case PARISH_MEETING -> Optional.of(Regime.PARISH_MEETING);
            case OTHER -> Optional.empty();
        };
    }
}
