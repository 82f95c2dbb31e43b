package org.moothall.desk.forwardplan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ForwardPlanEntry.Notice;
import org.moothall.record.parts.Markup;
import org.moothall.rules.Answer;
import org.moothall.rules.Settings;
import org.moothall.rules.notices.Agreement;
import org.moothall.rules.notices.GeneralException;
import org.moothall.rules.notices.KeyNotice;
import org.moothall.rules.notices.Particular;
import org.moothall.rules.notices.PrivateMeeting;
import org.moothall.rules.notices.Route;

/// What the law says of an entry: whether its notice was up in time, by which way the decision may be made, and
/// whether its meeting may be private. Pure.
///
/// @param answer whatever applies; empty for what is neither key nor private
/// @param route  by which way a key decision may be made
public record Law(Answer answer, Optional<Route> route) {

    /// The answer on a day.
    ///
    /// @param published the day on which the entry was, or would be, first published
    public static Law of(
            ForwardPlanEntry entry,
            List<Given> given,
            @Nullable LocalDate published,
            Settings settings,
            LocalDate today) {
        Answer answer = new Answer(today, List.of());
        Optional<LocalDate> decision = decision(entry);
        if (decision.isEmpty()) {
            return new Law(answer, Optional.empty());
        }
        Optional<Route> route = Optional.empty();
        if (Boolean.TRUE.equals(entry.key())) {
            KeyNotice notice = key(entry, decision.get(), given, published);
            answer = answer.and(notice.answer(settings, today));
            route = notice.route(settings);
        }
        if (!entry.privateItem().isPublic()) {
            answer = answer.and(closed(decision.get(), given).answer(settings, today));
        }
        return new Law(answer, route);
    }

    /// The rule under which notice is given, as the record has it.
    public Optional<Notice> notice() {
        return route.map(way -> switch (way) {
            case TWENTY_EIGHT_DAYS -> Notice.TWENTY_EIGHT_DAYS;
            case GENERAL_EXCEPTION -> Notice.GENERAL_EXCEPTION;
            case SPECIAL_URGENCY -> Notice.SPECIAL_URGENCY;
        });
    }

    /// What the notice of a key decision must state and this entry does not.
    public static Set<Particular> missing(ForwardPlanEntry entry) {
        Set<Particular> missing = EnumSet.noneOf(Particular.class);
        if (isBlank(entry.matter())) {
            missing.add(Particular.MATTER);
        }
        if (entry.maker() == null || entry.makers().isEmpty()) {
            missing.add(Particular.DECISION_MAKER);
        }
        if (entry.due().isEmpty()) {
            missing.add(Particular.DATE);
        }
        if (entry.contact() == null
                || (entry.contact().email() == null && entry.contact().address() == null)) {
            missing.add(Particular.ADDRESS);
        }
        if (isBlank(entry.representations())) {
            missing.add(Particular.OTHER_DOCUMENTS);
            missing.add(Particular.HOW_TO_ASK);
        }
        return missing;
    }

    private static Optional<LocalDate> decision(ForwardPlanEntry entry) {
        return entry.due().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entry.due().getLast().date());
    }

    private static KeyNotice key(
            ForwardPlanEntry entry, LocalDate decision, List<Given> given, @Nullable LocalDate published) {
        KeyNotice notice = KeyNotice.of(decision);
        if (published != null) {
            notice = notice.planned(published, missing(entry));
        }
        for (Given each : given) {
            notice = switch (each.sort()) {
                case GENERAL_EXCEPTION -> notice.excepted(new GeneralException(each.who(), each.day()));
                case SPECIAL_URGENCY -> notice.urgent(agreement(each));
                case EXPLAINED -> notice.explained(each.day());
                case PRIVATE_FIRST, PRIVATE_SECOND, PRIVATE_URGENT -> notice;
            };
        }
        return notice;
    }

    private static PrivateMeeting closed(LocalDate meeting, List<Given> given) {
        PrivateMeeting held = PrivateMeeting.on(meeting);
        for (Given each : given) {
            held = switch (each.sort()) {
                case PRIVATE_FIRST -> held.first(each.day());
                case PRIVATE_SECOND -> held.second(each.day());
                case PRIVATE_URGENT -> held.urgent(agreement(each));
                case EXPLAINED -> held.explained(each.day());
                case GENERAL_EXCEPTION, SPECIAL_URGENCY -> held;
            };
        }
        return held;
    }

    private static Agreement agreement(Given given) {
        return new Agreement(
                given.who().orElseThrow(),
                given.capacity().orElseThrow(),
                given.day(),
                given.reasons().orElseThrow(),
                given.instead());
    }

    private static boolean isBlank(@Nullable Markup markup) {
        return markup == null || markup.isBlank();
    }
}
