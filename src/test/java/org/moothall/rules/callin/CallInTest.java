package org.moothall.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.callin.CallIn.Facts;
import org.moothall.rules.callin.CallIn.State;
import org.moothall.rules.callin.CountedRequest.Standing;
import org.moothall.rules.days.CountedDay;
import org.moothall.rules.days.Counting;

/// A decision published on Thursday 22 October 2026, unless a case says otherwise.
class CallInTest {
    private static final Counting COUNTING = Settings.cautious().counting(Regime.PRINCIPAL);
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 10, 22);
    private static final Scheme USUAL = Scheme.USUAL;
    private static final Subject KEY = Subject.ofExecutive(true);

    @ParameterizedTest(name = "{0}: published {1}, {2} working days: ends {4}, in force {5}, open {6}")
    @CsvSource(delimiter = '|', textBlock = """
            T-41 | 2026-10-22 | 3 | 10-23 10-26 10-27             | 2026-10-27 | 2026-10-28 | 2026-10-28
            T-41 | 2026-10-22 | 4 | 10-23 10-26 10-27 10-28       | 2026-10-28 | 2026-10-29 | 2026-10-29
            T-41 | 2026-10-22 | 5 | 10-23 10-26 10-27 10-28 10-29 | 2026-10-29 | 2026-10-30 | 2026-10-30
            T-42 | 2026-04-01 | 5 | 04-02 04-07 04-08 04-09 04-10 | 2026-04-10 | 2026-04-11 | 2026-04-13
            T-43 | 2026-12-22 | 5 | 12-23 12-24 12-29 12-30 12-31 | 2026-12-31 | 2027-01-01 | 2027-01-04
            """)
    void theWindowIsSoManyWorkingDays(
            String name,
            LocalDate published,
            int days,
            String counted,
            LocalDate closes,
            LocalDate inForce,
            LocalDate open) {
        var window = Window.of(published, USUAL.withWindow(days), COUNTING);

        assertThat(window.days().days().stream()
                        .filter(CountedDay::counts)
                        .map(day -> day.day().toString().substring(5))
                        .toList())
                .isEqualTo(Arrays.asList(counted.split(" ")));
        assertThat(window.published()).isEqualTo(published);
        assertThat(window.opens()).isEqualTo(published.plusDays(1));
        assertThat(window.closes()).isEqualTo(closes);
        assertThat(window.inForceFrom()).isEqualTo(inForce);
        assertThat(window.firstOpenDay()).isEqualTo(open);
    }

    @Test
    void aWindowEndsAtMidnightInLondonOrAtTheCouncilsTime() {
        assertThat(Window.of(PUBLISHED, USUAL.withWindow(1), COUNTING).before())
                .isEqualTo(Instant.parse("2026-10-23T23:00:00Z"));
        assertThat(Window.of(PUBLISHED, USUAL, COUNTING).before()).isEqualTo(Instant.parse("2026-10-30T00:00:00Z"));
        assertThat(Window.of(PUBLISHED, USUAL.withDeadline(LocalTime.of(16, 0)), COUNTING)
                        .before())
                .isEqualTo(Instant.parse("2026-10-29T16:00:00Z"));
    }

    @ParameterizedTest(name = "T-44: within {0} working days, by {1}")
    @CsvSource({"10, 2026-11-11", "15, 2026-11-18", "20, 2026-11-25"})
    void scrutinyMeetsWithinItsDays(int within, LocalDate by) {
        var callIn = at("2026-10-29T09:00:00Z", USUAL.withMeeting(within), three("2026-10-28T10:00:00Z"), null);

        assertThat(callIn.state()).isEqualTo(State.HELD);
        assertThat(callIn.scrutinyBy().orElseThrow().last()).isEqualTo(by);
        assertThat(callIn.answer().duties()).containsExactly(Duty.by(Task.MEET_ON_CALL_IN, by));
        assertThat(callIn.answer().allows()).isFalse();
        assertThat(callIn.effectiveFrom()).isEmpty();
    }

    @Test
    void untilTheWindowEndsADecisionWaits() {
        var callIn = at("2026-10-29T23:59:59Z", USUAL, List.of(), null);

        assertThat(callIn.state()).isEqualTo(State.OPEN);
        assertThat(callIn.answer().outcome()).isEqualTo(Outcome.DUE);
        assertThat(callIn.answer().day()).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(callIn.answer().duties())
                .containsExactly(
                        Duty.by(Task.WAIT_FOR_CALL_IN, LocalDate.of(2026, 10, 29)), Duty.now(Task.SHOW_LAST_DAY));
        assertThat(callIn.effectiveFrom()).contains(LocalDate.of(2026, 10, 30));
        assertThat(callIn.window()).isPresent();
        assertThat(callIn.notOpen()).isEmpty();
    }

    @Test
    void aRequestTooFewLetsItTakeEffect() {
        var callIn =
                at("2026-10-30T00:00:00Z", USUAL, three("2026-10-28T10:00:00Z").subList(0, 2), null);

        assertThat(callIn.state()).isEqualTo(State.NOT_CALLED_IN);
        assertThat(callIn.requests().count()).isEqualTo(2);
        assertThat(callIn.requests().reaching()).isEmpty();
        assertThat(callIn.effectiveFrom()).contains(LocalDate.of(2026, 10, 30));
        assertThat(callIn.answer().outcome()).isEqualTo(Outcome.MET);
        assertThat(callIn.answer().duties()).isEmpty();
    }

    @Test
    void theRequestThatReachesTheThresholdStartsTheClock() {
        var requests = List.of(
                request("a", "2026-10-26T10:00:00Z", Capacity.SCRUTINY_MEMBER),
                request("c", "2026-10-28T10:00:00Z", Capacity.SCRUTINY_MEMBER),
                request("b", "2026-10-27T10:00:00Z", Capacity.SCRUTINY_MEMBER),
                request("d", "2026-10-29T10:00:00Z", Capacity.SCRUTINY_MEMBER));
        var callIn = at("2026-10-29T12:00:00Z", USUAL, requests, null);

        assertThat(callIn.requests().reaching().map(Request::caller)).contains("c");
        assertThat(callIn.requests().counted())
                .extracting(counted -> counted.request().caller() + " " + counted.standing())
                .containsExactly("a COUNTS", "b COUNTS", "c COUNTS", "d NOT_NEEDED");
        assertThat(callIn.requests().count()).isEqualTo(3);
        assertThat(callIn.scrutinyBy().orElseThrow().last()).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void everyRequestThatDoesNotCountSaysWhy() {
        var requests = List.of(
                request("early", "2026-10-20T22:59:59Z", Capacity.SCRUTINY_MEMBER),
                request("on the evening before", "2026-10-20T23:00:00Z", Capacity.SCRUTINY_MEMBER),
                request("leader", "2026-10-26T10:00:00Z", Capacity.EXECUTIVE_MEMBER, Capacity.SCRUTINY_MEMBER),
                request("other", "2026-10-26T11:00:00Z", Capacity.COUNCILLOR),
                request("on the evening before", "2026-10-26T12:00:00Z", Capacity.SCRUTINY_MEMBER),
                request("late", "2026-10-30T00:00:00Z", Capacity.SCRUTINY_MEMBER));

        assertThat(at("2026-10-30T09:00:00Z", USUAL, requests, null).requests().counted())
                .extracting(CountedRequest::standing)
                .containsExactly(
                        Standing.EARLY,
                        Standing.COUNTS,
                        Standing.EXECUTIVE_MEMBER,
                        Standing.NOT_ENTITLED,
                        Standing.REPEATED,
                        Standing.LATE);
    }

    @Test
    void aCouncilMayLetTheExecutiveCall() {
        var scheme = new Scheme(
                5,
                Optional.empty(),
                List.of(Threshold.of(1, Capacity.EXECUTIVE_MEMBER)),
                true,
                Scheme.Applies.ALL,
                10,
                10,
                true);
        var requests = List.of(request("leader", "2026-10-26T10:00:00Z", Capacity.EXECUTIVE_MEMBER));

        assertThat(at("2026-10-26T11:00:00Z", scheme, requests, null).state()).isEqualTo(State.HELD);
    }

    @Test
    void theChairAndTwoOrAnyFive() {
        var scheme = USUAL.withThresholds(List.of(
                new Threshold(3, Set.of(Capacity.COMMITTEE_MEMBER), true), Threshold.of(5, Capacity.COUNCILLOR)));
        var member = Capacity.COMMITTEE_MEMBER;
        var two = List.of(
                request("a", "2026-10-26T10:00:00Z", member, Capacity.COUNCILLOR),
                request("b", "2026-10-26T11:00:00Z", member, Capacity.COUNCILLOR));
        var chair = request("chair", "2026-10-26T12:00:00Z", Capacity.COMMITTEE_CHAIR);
        var third = request("c", "2026-10-26T12:00:00Z", member, Capacity.COUNCILLOR);
        var others = IntStream.rangeClosed(1, 2)
                .mapToObj(n -> request("o" + n, "2026-10-27T1" + n + ":00:00Z", Capacity.COUNCILLOR))
                .toList();

        assertThat(at("2026-10-28T09:00:00Z", scheme, join(two, List.of(chair)), null)
                        .state())
                .isEqualTo(State.HELD);
        assertThat(at("2026-10-28T09:00:00Z", scheme, join(two, List.of(third)), null)
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(at("2026-10-28T09:00:00Z", scheme, join(join(two, List.of(third)), others), null)
                        .state())
                .isEqualTo(State.HELD);
        assertThat(at("2026-10-28T09:00:00Z", scheme, List.of(chair), null).state())
                .isEqualTo(State.OPEN);
    }

    @ParameterizedTest(name = "scrutiny {0} on 5 November: {1}, effective {2}, {3} by {4}")
    @CsvSource({
        "NO_ACTION, RELEASED, 2026-11-05, ,",
        "REFERRED_TO_MAKER, REFERRED_TO_MAKER, , DECIDE_AGAIN, 2026-11-19",
        "REFERRED_TO_COUNCIL, REFERRED_TO_COUNCIL, , PUT_TO_COUNCIL,"
    })
    void scrutinyDecides(Scrutiny.Outcome outcome, State state, LocalDate effective, Task task, LocalDate by) {
        var met = new Scrutiny(outcome, LocalDate.of(2026, 11, 5));
        var callIn = at("2026-11-06T09:00:00Z", USUAL, three("2026-10-28T10:00:00Z"), met);

        assertThat(callIn.state()).isEqualTo(state);
        assertThat(callIn.effectiveFrom()).isEqualTo(Optional.ofNullable(effective));
        assertThat(callIn.reconsiderBy()).isEqualTo(Optional.ofNullable(by));
        assertThat(callIn.answer().allows()).isEqualTo(task == null);
        assertThat(callIn.answer().duties()).isEqualTo(task == null ? List.of() : List.of(Duty.by(task, by)));
    }

    @Test
    void whereScrutinyDoesNotMeetInTimeTheDecisionHolds() {
        var requests = three("2026-10-28T10:00:00Z");

        assertThat(at("2026-11-11T12:00:00Z", USUAL, requests, null).state()).isEqualTo(State.HELD);
        assertThat(at("2026-11-12T00:00:00Z", USUAL, requests, null).state()).isEqualTo(State.LAPSED);
        assertThat(at("2026-11-12T00:00:00Z", USUAL, requests, null).effectiveFrom())
                .contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void aDecisionThatIsNotOpenToCallInHoldsAtOnceAndItsNoticeSaysWhy() {
        var subject = new Subject(false, false, false, false, Optional.empty());
        var callIn = CallIn.at(
                Instant.parse("2026-10-22T12:00:00Z"),
                new Facts(subject, PUBLISHED, List.of(), Optional.empty()),
                USUAL,
                COUNTING);

        assertThat(callIn.state()).isEqualTo(State.NOT_SUBJECT);
        assertThat(callIn.notOpen()).contains(Subject.Reason.NOT_EXECUTIVE);
        assertThat(callIn.effectiveFrom()).contains(PUBLISHED);
        assertThat(callIn.answer().duties()).containsExactly(Duty.now(Task.STATE_WHY_NO_CALL_IN));
        assertThat(callIn.answer().allows()).isTrue();
    }

    @Property
    void aWindowHasAsManyCountedDaysAsTheCouncilSays(
            @ForAll @DateRange(min = "2013-01-01", max = "2028-06-01") LocalDate published,
            @ForAll @IntRange(min = 1, max = 10) int days) {
        var window = Window.of(published, USUAL.withWindow(days), COUNTING);

        assertThat(window.days().count()).isEqualTo(days);
        assertThat(window.days().days().getLast().day()).isEqualTo(window.closes());
        assertThat(window.days().days().getLast().counts()).isTrue();
        assertThat(COUNTING.open(window.firstOpenDay())).isTrue();
        assertThat(window.firstOpenDay()).isAfterOrEqualTo(window.inForceFrom());
    }

    private static CallIn at(String now, Scheme scheme, List<Request> requests, @Nullable Scrutiny scrutiny) {
        return CallIn.at(
                Instant.parse(now),
                new Facts(KEY, PUBLISHED, requests, Optional.ofNullable(scrutiny)),
                scheme,
                COUNTING);
    }

    private static List<Request> three(String received) {
        return List.of(
                request("a", received, Capacity.SCRUTINY_MEMBER),
                request("b", received, Capacity.SCRUTINY_MEMBER),
                request("c", received, Capacity.SCRUTINY_MEMBER));
    }

    private static Request request(String caller, String received, Capacity... capacities) {
        return new Request(caller, Set.of(capacities), Instant.parse(received), "It was not costed");
    }

    private static List<Request> join(List<Request> some, List<Request> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
