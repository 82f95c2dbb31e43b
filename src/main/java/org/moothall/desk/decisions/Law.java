package org.moothall.desk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Decision;
import org.moothall.record.parts.Markup;
import org.moothall.rules.Answer;
import org.moothall.rules.Regime;
import org.moothall.rules.Settings;
import org.moothall.rules.callin.CallIn;
import org.moothall.rules.callin.CountedRequest;
import org.moothall.rules.callin.Request;
import org.moothall.rules.callin.Scheme;
import org.moothall.rules.callin.Window;
import org.moothall.rules.days.PublicationDay;
import org.moothall.rules.decisions.DecisionRecord;
import org.moothall.rules.decisions.Field;

/// What the law says of a decision: whether its notice says everything, and where it stands with call-in. Pure.
///
/// @param notice what its notice must say, and by when it is to be published
/// @param callIn where it stands; none before it is published
public record Law(Answer notice, Optional<CallIn> callIn) {

    /// What the law looks at.
    record Case(Draft draft, List<Request> requests, Optional<Requests.Met> met, Scheme scheme) {}

    static Law of(Case which, Settings settings, Instant now) {
        LocalDate today = now.atZone(PublicationDay.LONDON).toLocalDate();
        Decision decision = which.draft().decision();
        return new Law(
                notice(which.draft(), settings, today),
                Optional.ofNullable(decision.published()).map(day -> callIn(which, day, settings, now)));
    }

    /// Where it stands, or would stand if it were published on a day.
    static CallIn callIn(Case which, LocalDate published, Settings settings, Instant now) {
        return CallIn.at(
                now,
                new CallIn.Facts(
                        which.draft().facts().subject(which.draft().decision()),
                        published,
                        which.requests(),
                        which.met().map(Requests.Met::scrutiny)),
                which.scheme(),
                settings.counting(Regime.EXECUTIVE));
    }

    /// How the record says where it stands.
    ///
    /// @param why why it is not open to call-in, in the council's own words
    static Decision.CallIn published(CallIn callIn, Optional<Requests.Met> met, @Nullable String why) {
        Optional<LocalDate> calledIn = callIn.requests()
                .reaching()
                .map(request -> request.received().atZone(PublicationDay.LONDON).toLocalDate());
        return new Decision.CallIn(
                callIn.notOpen().isEmpty(),
                callIn.notOpen().isEmpty() ? null : why,
                callIn.window().map(Window::closes).orElse(null),
                callIn.requests().counted().stream()
                        .filter(CountedRequest::counts)
                        .map(CountedRequest::request)
                        .map(request -> new Decision.CallIn.Request(
                                null,
                                request.caller(),
                                null,
                                request.received().atZone(PublicationDay.LONDON).toLocalDate(),
                                request.ground()))
                        .toList(),
                calledIn.orElse(null),
                met.map(Requests.Met::words).orElse(null),
                resolved(callIn, met).orElse(null));
    }

    private static Optional<LocalDate> resolved(CallIn callIn, Optional<Requests.Met> met) {
        return switch (callIn.state()) {
            case RELEASED, REFERRED_TO_MAKER, REFERRED_TO_COUNCIL ->
                met.map(done -> done.scrutiny().on());
            case LAPSED -> callIn.scrutinyBy().map(days -> days.last());
            case NOT_SUBJECT, OPEN, NOT_CALLED_IN, HELD -> Optional.empty();
        };
    }

    private static Answer notice(Draft draft, Settings settings, LocalDate today) {
        Decision decision = draft.decision();
        LocalDate made = decision.made() == null ? today : decision.made();
        return new DecisionRecord(
                        draft.facts().maker(decision), answered(draft), made, Optional.ofNullable(decision.published()))
                .answer(settings, settings.counting(Regime.EXECUTIVE), today);
    }

    private static Set<Field> answered(Draft draft) {
        Decision decision = draft.decision();
        Set<Field> answered = EnumSet.noneOf(Field.class);
        put(
                answered,
                Field.DECISION,
                said(decision.text()) || !decision.openness().isPublic());
        put(answered, Field.DATE, decision.made() != null);
        put(answered, Field.REASONS, said(decision.reasons()));
        put(answered, Field.ALTERNATIVES, said(decision.alternatives()));
        put(answered, Field.CONFLICTS, said(decision.conflicts()));
        put(
                answered,
                Field.DISPENSATIONS,
                draft.facts().dispensations().filter(words -> !words.isBlank()).isPresent());
        return answered;
    }

    private static void put(Set<Field> answered, Field field, boolean yes) {
        if (yes) {
            answered.add(field);
        }
    }

    private static boolean said(@Nullable Markup markup) {
        return markup != null && !markup.isBlank();
    }
}
