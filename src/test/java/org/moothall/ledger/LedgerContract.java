package org.moothall.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.ledger.Samples.MEREBRIDGE;
import static org.moothall.ledger.Samples.OFFICE;
import static org.moothall.ledger.Samples.body;
import static org.moothall.ledger.Samples.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moothall.database.Database;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.notes.SignedNote;
import org.moothall.ledger.tree.Hash;
import org.moothall.record.Body;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.Kind;

/// What a ledger promises of appending and reading, wherever it is kept.
abstract class LedgerContract extends LedgerInAStore {
    @Test
    void anEmptyLedgerHasASignedHeadOverNothing() {
        Head head = ledger.head();

        assertThat(head.size()).isZero();
        assertThat(head.at()).isNull();
        assertThat(head.root()).isEqualTo(Hash.EMPTY.hex());
        assertThat(SignedNote.read(head.note()).signedBy(signingKey.verifierKey()))
                .isTrue();
        assertThat(ledger.entries(0, 10)).isEmpty();
        assertThat(ledger.verifierKeys())
                .containsExactly(signingKey.verifierKey().toString());
    }

    @Test
    void whatIsAppendedIsReadInOrderWithItsContent() {
        Body cabinet = body(7, "Cabinet");
        Body council = body(3, "Council — Cyngor");

        Head head = ledger.append(OFFICE, MEREBRIDGE, List.of(cabinet, council));

        assertThat(head.size()).isEqualTo(2);
        assertThat(head.at()).isEqualTo(Instant.parse("2025-07-09T16:02:11.123Z"));
        List<Entry> entries = ledger.entries(0, 10);
        assertThat(entries).extracting(Entry::number).containsExactly(0L, 1L);
        assertThat(entries).extracting(Entry::key).containsExactly(key(cabinet), key(council));
        assertThat(entries).extracting(Entry::json).containsExactly(RecordJson.text(cabinet), RecordJson.text(council));
        assertThat(entries).extracting(Entry::by).containsOnly(OFFICE);
        assertThat(entries).extracting(Entry::at).containsOnly(Instant.parse("2025-07-09T16:02:11.123Z"));
        assertThat(ledger.entries(1, 10)).containsExactly(entries.get(1));
        assertThat(ledger.entries(0, 1)).containsExactly(entries.get(0));
        assertThat(ledger.find(1)).contains(entries.get(1));
        assertThat(ledger.find(2)).isEmpty();
        assertThat(ledger.entriesBefore(2, 10)).containsExactly(entries.get(1), entries.get(0));
        assertThat(ledger.entriesBefore(1, 10)).containsExactly(entries.get(0));
    }

    @Test
    void theLatestAndTheHistoryOfAThingAreItsOwn() {
        Body first = body(7, "Cabinet");
        Body second = body(7, "The Cabinet");
        ledger.append(OFFICE, MEREBRIDGE, List.of(first, body(8, "Council"), second));

        assertThat(ledger.latest(key(second)).orElseThrow().json()).isEqualTo(RecordJson.text(second));
        assertThat(ledger.history(key(first), 10)).extracting(Entry::number).containsExactly(2L, 0L);
        assertThat(ledger.latest(key(body(9, "None")))).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsAppendedAgain() {
        List<Body> bodies = new ArrayList<>(
                LongStream.range(0, 1_203).mapToObj(n -> body(n, "Body " + n)).toList());
        Appended first = ledger.appendChanged(OFFICE, MEREBRIDGE, bodies);
        Head before = ledger.head();
        Appended same = ledger.appendChanged(OFFICE, MEREBRIDGE, bodies);
        bodies.set(600, body(600, "Renamed"));
        Appended one = ledger.appendChanged(OFFICE, MEREBRIDGE, bodies);

        assertThat(first.appended()).isEqualTo(Map.of(Kind.BODY, 1_203L));
        assertThat(first.unchanged()).isEmpty();
        assertThat(same.appended()).isEmpty();
        assertThat(same.unchanged()).isEqualTo(Map.of(Kind.BODY, 1_203L));
        assertThat(same.head()).isEqualTo(before);
        assertThat(one.appended()).isEqualTo(Map.of(Kind.BODY, 1L));
        assertThat(one.head().size()).isEqualTo(1_204);
    }

    @Test
    void ofTheSameThingTwiceInOneBatchTheSecondIsComparedWithTheFirst() {
        Appended appended = ledger.appendChanged(
                OFFICE, MEREBRIDGE, List.of(body(1, "A"), body(1, "A"), body(1, "B"), body(1, "A")));

        assertThat(appended.appended()).isEqualTo(Map.of(Kind.BODY, 3L));
        assertThat(appended.unchanged()).isEqualTo(Map.of(Kind.BODY, 1L));
    }

    @Test
    void nothingToAppendLeavesTheHeadAsItIs() {
        Head before = ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "A")));

        assertThat(ledger.append(OFFICE, MEREBRIDGE, List.of())).isEqualTo(before);
    }

    @Test
    void aTransactionThatFailsLeavesNothingBehindAndWakesNobody() {
        List<String> woken = new ArrayList<>();
        ledger.watch(() -> woken.add("woken"));
        Head before = ledger.head();

        assertThatThrownBy(() -> database.write(handle -> {
                    ledger.append(handle, OFFICE, MEREBRIDGE, List.of(body(1, "A")));
                    throw new IllegalStateException("the desk changed its mind");
                }))
                .hasMessage("the desk changed its mind");

        assertThat(ledger.head()).isEqualTo(before);
        assertThat(woken).isEmpty();
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "A")));
        assertThat(woken).containsExactly("woken");
    }

    @Test
    void concurrentAppendsKeepOneOrderWithoutGaps() throws InterruptedException, ExecutionException {
        List<Callable<Head>> appends = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int first = writer * 100;
            appends.add(() -> {
                Head head = ledger.head();
                for (int n = first; n < first + 10; n++) {
                    head = ledger.append(OFFICE, MEREBRIDGE, List.of(body(n, "One"), body(n, "Two"), body(n, "Three")));
                }
                return head;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Head> done : threads.invokeAll(appends)) {
                done.get();
            }
        }

        List<Entry> entries = ledger.entries(0, 1_000);
        assertThat(entries)
                .extracting(Entry::number)
                .containsExactlyElementsOf(LongStream.range(0, 240).boxed().toList());
        for (int i = 0; i < entries.size(); i += 3) {
            assertThat(entries.subList(i, i + 3))
                    .extracting(Entry::key)
                    .containsOnly(entries.get(i).key());
        }
        assertThat(ledger.head().size()).isEqualTo(240);
        assertThat(ledger.proveConsistency(3, 240)).isPresent();
    }

    @Test
    void whoPublishesIsOneReadableLine() {
        for (String bad :
                List.of("", " ", "two\nlines", "bell\u0007", "half \ud800", " blank before", "x".repeat(201))) {
            assertThatThrownBy(() -> ledger.append(bad, MEREBRIDGE, List.of(body(1, "A"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ledger.head().size()).isZero();
    }

    @Test
    void textsOfEveryKindComeBackAsTheyWere() {
        Body body = body(1, "quote \" back \\ nul \u0000 line\u2028 emoji \ud83c\udfdb cymraeg ŵŷ \uffff");
        ledger.append(OFFICE, MEREBRIDGE, List.of(body));

        assertThat(ledger.find(0).orElseThrow().json()).isEqualTo(RecordJson.text(body));
        assertThat(ledger.appendChanged(OFFICE, MEREBRIDGE, List.of(body)).appended())
                .isEmpty();
    }

    @Test
    void aReopenedLedgerGoesOnWhereItStood() {
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "A"), body(2, "B"), body(3, "C")));
        Head before = ledger.head();
        try (Database again = Database.open(location, "ledger")) {
            Ledger reopened = Ledger.open(again, signingKey, clock);

            assertThat(reopened.head()).isEqualTo(before);
            assertThat(reopened.append(OFFICE, MEREBRIDGE, List.of(body(4, "D")))
                            .size())
                    .isEqualTo(4);
            assertThat(ledger.head().size()).isEqualTo(4);
        }
    }

    @Test
    void aLedgerOpenedToReadNeedsNoKeyAndAppendsNothing() {
        ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "A")));
        Ledger reader = Ledger.openToRead(database, clock);

        assertThat(reader.head()).isEqualTo(ledger.head());
        assertThatThrownBy(() -> reader.append(OFFICE, MEREBRIDGE, List.of(body(2, "B"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
