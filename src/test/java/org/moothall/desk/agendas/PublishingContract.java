package org.moothall.desk.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.desk.DeskAtHand.CLERK;
import static org.moothall.desk.DeskAtHand.MEREBRIDGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.Late;
import org.moothall.desk.agendas.drafts.Saved;
import org.moothall.desk.agendas.work.Outcome;
import org.moothall.desk.agendas.work.Preview;
import org.moothall.desk.publishing.Due;
import org.moothall.desk.publishing.Withdrawals;
import org.moothall.record.Meeting;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Markup;

/// What the agenda's desk promises about what is done at once, too late, or again, and about publishing it.
abstract class PublishingContract extends WorkContract {
    @Test
    void ofTwoChangesToOneItemTheSecondIsToldAndNothingIsLost() {
        MeetingId meeting = begun();
        ItemId id = add(meeting, "Item");
        DraftItem fetched = item(id);

        Saved first = desk.write(
                handle -> desk.items.change(handle, fetched, ItemText.titled("First"), fetched.revision(), CLERK));
        Saved second = desk.write(
                handle -> desk.items.change(handle, fetched, ItemText.titled("Second"), fetched.revision(), CLERK));

        assertThat(List.of(first, second)).containsExactly(Saved.KEPT, Saved.CHANGED_MEANWHILE);
        assertThat(item(id).text().title()).isEqualTo("First");
    }

    @Test
    void aReorderAnEditAndARemovalAtOnceAllHold() {
        MeetingId meeting = begun();
        ItemId one = add(meeting, "One");
        ItemId two = add(meeting, "Two");
        ItemId three = add(meeting, "Three");
        DraftItem fetched = item(three);
        desk.write(handle -> {
            desk.items.move(handle, item(three), 1, CLERK);
            desk.items.remove(handle, item(one), true, CLERK);
            desk.items.change(handle, fetched, ItemText.titled("Third"), fetched.revision(), CLERK);
            return three;
        });

        assertThat(preview(meeting).agenda().items()).extracting(DraftItem::id).containsExactly(three, two);
        assertThat(item(three).text().title()).isEqualTo("Third");
        desk.write(handle -> {
            desk.items.remove(handle, item(one), false, CLERK);
            return one;
        });
        assertThat(preview(meeting).agenda().items()).extracting(DraftItem::id).contains(one);
    }

    @Test
    void whatWasChangedSinceThePreviewIsNotPublishedAndADoubleClickPublishesOnce() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Preview preview = preview(meeting);
        long revision = preview.agenda().draft().revision();
        Outcome first = desk.write(handle -> desk.release.publish(handle, meeting, revision, preview.entry()));
        Outcome second = desk.write(handle -> desk.release.publish(handle, meeting, revision, preview.entry()));
        long size = desk.ledger.head().size();

        assertThat(first).isInstanceOf(Outcome.Published.class);
        assertThat(second).isInstanceOf(Outcome.ChangedSince.class);
        assertThat(publish(meeting)).isEqualTo(new Outcome.Published(size - 1, false));
        assertThat(desk.ledger.head().size()).isEqualTo(size);
    }

    @Test
    void shortNoticeIsRefusedUntilTheReasonIsRecorded() {
        MeetingId meeting = begun();
        add(meeting, "One");
        desk.setClock(Instant.parse("2026-11-06T10:00:00Z"));
        assertThat(matters(meeting)).containsExactly(Matter.SHORT_NOTICE);
        assertThat(publish(meeting)).isInstanceOf(Outcome.Blocked.class);

        desk.write(handle -> {
            desk.exceptions.record(handle, meeting, Matter.SHORT_NOTICE, "Cllr Example", "Chair", "A flood", 1, CLERK);
            return meeting;
        });
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThatThrownBy(() -> desk.write(handle -> {
                    desk.exceptions.record(handle, meeting, Matter.NO_CATEGORY, "a", "b", "c", 1, CLERK);
                    return meeting;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemAddedTooLateNeedsTheChairsReason() {
        MeetingId meeting = begun();
        add(meeting, "One");
        publish(meeting);
        desk.setClock(Instant.parse("2026-11-06T10:00:00Z"));
        ItemId late = add(meeting, "Late");
        assertThat(publish(meeting)).isInstanceOf(Outcome.Blocked.class);

        desk.write(handle -> {
            desk.items.late(handle, item(late), Optional.of(new Late("The river rose", "Cllr Example")), CLERK);
            return late;
        });
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThat(standing(meeting).items().getLast().lateReason()).isEqualTo("The river rose");
        assertThat(standing(meeting).agendaPublishedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
    }

    @Test
    void whatWasWithdrawnIsGoneFromTheListAndCanBePublishedAgain() {
        MeetingId meeting = begun();
        add(meeting, "One");
        publish(meeting);
        Key key = new Key(MEREBRIDGE, Kind.MEETING, meeting.number());
        desk.write(handle -> desk.withdrawals.publish(
                handle,
                MEREBRIDGE,
                List.of(new Withdrawals.Thing(Kind.MEETING, meeting.number(), "A meeting")),
                LocalDate.parse("2026-11-03"),
                "Published by mistake",
                "Democratic Services"));

        assertThat(desk.published.find(Meeting.class, key)).isEmpty();
        assertThat(desk.published.line(key).orElseThrow().withdrawal()).isPresent();
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThat(desk.published.find(Meeting.class, key)).isPresent();
    }

    @Test
    void aTimeThatWasSetPublishesOnceAndOnlyWhatWasPreviewed() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Instant at = NOW.plusSeconds(3600);
        schedule(meeting, at);
        desk.timetable.run(NOW, List.of(desk.release));
        assertThat(ledger()).doesNotContain("One");
        desk.timetable.run(at, List.of(desk.release));
        desk.timetable.run(at, List.of(desk.release));
        assertThat(ledger()).containsOnlyOnce("\"title\":\"One\"");

        schedule(meeting, at);
        add(meeting, "Two");
        desk.timetable.run(at, List.of(desk.release));
        Due due = desk.write(handle ->
                desk.timetable.find(handle, Kind.MEETING, meeting.number()).orElseThrow());
        assertThat(due.state()).isEqualTo(Due.State.REFUSED);
        assertThat(ledger()).doesNotContain("\"title\":\"Two\"");
    }

    @Test
    void aTransactionThatFailsPublishesNothingAndKeepsTheDraft() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Preview preview = preview(meeting);
        long revision = preview.agenda().draft().revision();

        assertThatThrownBy(() -> desk.write(handle -> {
                    desk.release.publish(handle, meeting, revision, preview.entry());
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(desk.ledger.head().size()).isEqualTo(1);
        assertThat(preview(meeting).agenda().draft().revision()).isEqualTo(revision);
    }

    @Test
    void theStandingItemsOfABodyStandOnEveryNewAgenda() {
        ItemText apologies =
                new ItemText(null, "Apologies", false, null, new Markup("<p>To receive them.</p>"), null, null, null);
        desk.write(handle -> {
            desk.standingItems.set(handle, MEREBRIDGE, CABINET, List.of(apologies, ItemText.titled("Minutes")));
            return apologies;
        });

        assertThat(preview(begun()).agenda().items())
                .extracting(item -> item.text().title())
                .containsExactly("Apologies", "Minutes");
    }
}
