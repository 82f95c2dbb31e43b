package org.moothall.desk.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.desk.forwardplan.PlanDesk.CLERK;
import static org.moothall.desk.forwardplan.PlanDesk.MEREBRIDGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Location;
import org.moothall.desk.forwardplan.Given.Sort;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ForwardPlanEntry.Due;
import org.moothall.record.ForwardPlanEntry.Status;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.rules.Outcome;
import org.moothall.rules.Task;
import org.moothall.rules.notices.Agreement.Capacity;

/// What the forward plan's desk promises, wherever it is kept. The decision is to be made on 13 October 2026.
abstract class PlanContract {
    private static final Instant IN_TIME = Instant.parse("2026-09-14T09:00:00Z");
    private static final LocalDate DECISION = LocalDate.of(2026, 10, 13);

    private PlanDesk desk;

    abstract Location fresh();

    @BeforeEach
    void open() {
        desk = new PlanDesk(fresh(), IN_TIME);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEntryThatIsBegunIsSeenByNobodyUntilItIsPublished() {
        EntryId id = begun(Openness.PUBLIC);

        assertThat(desk.ledger.head().size()).isZero();
        assertThat(desk.<Boolean>write(handle -> desk.plan.publish(handle, draft(id), CLERK)))
                .isTrue();
        ForwardPlanEntry stands = stands(id);
        assertThat(stands.published()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(stands.notice()).isEqualTo(ForwardPlanEntry.Notice.TWENTY_EIGHT_DAYS);
        assertThat(stands.status()).isEqualTo(Status.OPEN);
        assertThat(draft(id).entry()).contains(0L);
    }

    @Test
    void theLawIsSaidBeforeAndAfter() {
        EntryId id = begun(Openness.PUBLIC);

        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.DUE);
        publish(id);
        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.WARNED);
        assertThat(law(id).route()).isPresent();
    }

    @Test
    void everyDateThatWasPromisedStaysInTheHistory() {
        EntryId id = begun(Openness.PUBLIC);
        publish(id);
        desk.setClock(Instant.parse("2026-10-01T09:00:00Z"));
        var later = new Due(LocalDate.of(2026, 11, 10), null, null, LocalDate.of(2026, 10, 1), "More consultation");
        desk.write(handle -> desk.plan.promise(handle, draft(id), later, CLERK));

        assertThat(stands(id).due()).hasSize(1);
        publish(id);
        assertThat(stands(id).due()).extracting(Due::date).containsExactly(DECISION, LocalDate.of(2026, 11, 10));
        assertThat(stands(id).published()).as("the first publication stays").isEqualTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    void aLateEntryMaySayTheGeneralException() {
        desk.setClock(Instant.parse("2026-10-02T09:00:00Z"));
        EntryId id = begun(Openness.PUBLIC);
        publish(id);
        assertThat(stands(id).notice()).isNull();
        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.NEEDED);

        give(
                id,
                new Given(
                        Sort.GENERAL_EXCEPTION,
                        LocalDate.of(2026, 10, 5),
                        Optional.of("The chair of scrutiny"),
                        Optional.empty(),
                        Optional.of("The grant was offered on 1 October"),
                        Optional.empty()));
        publish(id);
        assertThat(stands(id).notice()).isEqualTo(ForwardPlanEntry.Notice.GENERAL_EXCEPTION);
        assertThat(law(id).answer().duties())
                .extracting(duty -> duty.task())
                .containsExactly(Task.PUBLISH_URGENCY_REASONS);
        give(id, Given.on(Sort.EXPLAINED, LocalDate.of(2026, 10, 6)));
        assertThat(law(id).answer().duties()).isEmpty();
    }

    @Test
    void orSpecialUrgency() {
        desk.setClock(Instant.parse("2026-10-12T09:00:00Z"));
        EntryId id = begun(Openness.PUBLIC);
        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.REFUSED);

        give(id, agreed(Sort.SPECIAL_URGENCY));
        publish(id);
        assertThat(stands(id).notice()).isEqualTo(ForwardPlanEntry.Notice.SPECIAL_URGENCY);
    }

    @Test
    void aPrivateMeetingNeedsItsTwoNotices() {
        EntryId id = begun(new Openness.Exempt(List.of(3), "A tender", "Bidders would know", "Monitoring Officer"));
        publish(id);
        give(id, Given.on(Sort.PRIVATE_FIRST, LocalDate.of(2026, 9, 14)));
        give(id, Given.on(Sort.PRIVATE_SECOND, LocalDate.of(2026, 10, 5)));

        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.WARNED);
        give(id, Given.on(Sort.PRIVATE_SECOND, LocalDate.of(2026, 10, 6)));
        desk.setClock(Instant.parse("2026-10-07T09:00:00Z"));
        assertThat(law(id).answer().outcome()).isEqualTo(Outcome.NEEDED);
        give(id, agreed(Sort.PRIVATE_URGENT));
        assertThat(law(id).answer().allows()).isTrue();
        assertThat(desk.store.<List<Given>>read(handle -> desk.notices.list(handle, MEREBRIDGE, id)))
                .extracting(Given::sort)
                .containsExactly(Sort.PRIVATE_FIRST, Sort.PRIVATE_SECOND, Sort.PRIVATE_URGENT);
    }

    @Test
    void twoWhoChangeItAtOnceLoseNothing() {
        EntryId id = begun(Openness.PUBLIC);
        Draft fetched = draft(id);

        assertThat(desk.<Boolean>write(
                        handle -> desk.plan.write(handle, fetched, text("First", Openness.PUBLIC), CLERK)))
                .isTrue();
        assertThat(desk.<Boolean>write(
                        handle -> desk.plan.write(handle, fetched, text("Second", Openness.PUBLIC), CLERK)))
                .isFalse();
        assertThat(desk.<Boolean>write(handle -> desk.plan.publish(handle, fetched, CLERK)))
                .isFalse();
        assertThat(draft(id).plan().title()).isEqualTo("First");
        assertThat(desk.ledger.head().size()).isZero();
    }

    @Test
    void anEntryEndsInAWithdrawalOrADecisionOrStaysOpenAndOverdue() {
        EntryId decided = begun(Openness.PUBLIC);
        EntryId withdrawn = begun(Openness.PUBLIC);
        EntryId open = begun(Openness.PUBLIC);
        List.of(decided, withdrawn, open).forEach(this::publish);
        desk.write(handle -> desk.plan.decided(handle, draft(decided), new DecisionId(31), CLERK));
        desk.write(handle -> desk.plan.withdraw(handle, draft(withdrawn), "No longer needed", CLERK));

        assertThat(stands(decided).outcome()).isEqualTo(new DecisionId(31));
        assertThat(stands(withdrawn).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(stands(withdrawn).statusReason()).isEqualTo("No longer needed");
        assertThat(draft(open).overdue(DECISION)).isFalse();
        assertThat(draft(open).overdue(DECISION.plusDays(1))).isTrue();
        assertThat(draft(decided).overdue(DECISION.plusDays(1))).isFalse();
        assertThat(desk.store.<List<Draft>>read(handle -> desk.drafts.list(handle, MEREBRIDGE)))
                .extracting(Draft::id)
                .startsWith(open);
    }

    @Test
    void whatWasNeverPublishedIsWithdrawnInSilence() {
        EntryId id = begun(Openness.PUBLIC);

        assertThat(desk.<Boolean>write(handle -> desk.plan.withdraw(handle, draft(id), "A mistake", CLERK)))
                .isTrue();
        assertThat(desk.ledger.head().size()).isZero();
    }

    @Test
    void anEntryThatWasImportedGoesOnHereAndLosesNothing() {
        desk.ledger.append("Import", MEREBRIDGE, List.of(RecordJson.read("""
                {"kind":"forward-plan-entry","id":601,"title":"Budget","key":true,"maker":"Cabinet","published":"2026-08-01",
                 "due":[{"date":"2026-10-13"}],"papers":[{"document":7,"title":"Report","role":"REPORT"}],
                 "status":"OPEN"}""")));
        EntryId id = new EntryId(601);

        assertThat(desk.<Optional<Draft>>write(handle -> desk.plan.take(handle, MEREBRIDGE, id, CLERK)))
                .isPresent();
        desk.write(handle -> desk.plan.write(handle, draft(id), text("Budget 2027", Openness.PUBLIC), CLERK));
        publish(id);
        assertThat(stands(id).title()).isEqualTo("Budget 2027");
        assertThat(stands(id).papers()).hasSize(1);
        assertThat(stands(id).published()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(begun(Openness.PUBLIC)).isEqualTo(new EntryId(602));
        assertThat(desk.<Optional<Draft>>write(handle -> desk.plan.take(handle, MEREBRIDGE, new EntryId(9), CLERK)))
                .isEmpty();
    }

    private EntryId begun(Openness openness) {
        return desk.write(handle -> desk.plan.begin(
                handle,
                MEREBRIDGE,
                text("Dray Bridge", openness),
                new Due(DECISION, null, null, LocalDate.of(2026, 9, 14), null),
                CLERK));
    }

    private static Text text(String title, Openness openness) {
        return new Text(
                title,
                null,
                null,
                new Markup("<p>To award the contract.</p>"),
                true,
                "spending of more than £500,000",
                "Cabinet",
                new BodyId(101),
                List.of("Councillor Vane (Leader)"),
                openness,
                null,
                new Markup("<p>In writing to the contact.</p>"),
                List.of("Priory"),
                null,
                null,
                null,
                new Contact("An officer", null, null, "officer@merebridge.example", null),
                null);
    }

    private static Given agreed(Sort sort) {
        return new Given(
                sort,
                LocalDate.of(2026, 10, 7),
                Optional.of("The chair of scrutiny"),
                Optional.of(Capacity.SCRUTINY_CHAIR),
                Optional.of("The bridge was closed"),
                Optional.empty());
    }

    private void give(EntryId id, Given given) {
        desk.write(handle -> {
            desk.plan.give(handle, draft(id), given, CLERK);
            return true;
        });
    }

    private void publish(EntryId id) {
        desk.write(handle -> desk.plan.publish(handle, draft(id), CLERK));
    }

    private Law law(EntryId id) {
        return desk.store.read(handle -> desk.plan.law(handle, draft(id)));
    }

    private Draft draft(EntryId id) {
        return desk.store.read(
                handle -> desk.drafts.find(handle, MEREBRIDGE, id).orElseThrow());
    }

    private ForwardPlanEntry stands(EntryId id) {
        return desk.stands(ForwardPlanEntry.class, Kind.FORWARD_PLAN_ENTRY, id.number());
    }
}
