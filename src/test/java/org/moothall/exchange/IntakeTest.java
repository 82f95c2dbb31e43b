package org.moothall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ledger.Erasure;
import org.moothall.ledger.Samples;
import org.moothall.record.Body;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;

class IntakeTest {
    private static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");

    @TempDir
    Path folder;

    private LedgerAtHand hand;

    @BeforeEach
    void open() {
        hand = new LedgerAtHand(folder);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Intake intake() {
        Provenance provenance = Provenance.open(folder.resolve("provenance"), LedgerAtHand.CLOCK);
        return new Intake(hand.ledger(), provenance.begin(MEREBRIDGE, "a test"), Progress.none(), "ModernGov import");
    }

    @Test
    void whatIsReadIsAppendedOnceAndThenUnchanged() {
        Intake first = intake();
        first.offer(Samples.body(1, "Cabinet"));
        first.offer(Samples.body(2, "Council"));
        Summary one = first.finish();
        Intake second = intake();
        second.offer(Samples.body(1, "Cabinet"));
        second.offer(Samples.body(2, "Full Council"));
        Summary two = second.finish();

        assertThat(one.tally(Kind.BODY)).isEqualTo(new Summary.Tally(2, 2, 0));
        assertThat(two.tally(Kind.BODY)).isEqualTo(new Summary.Tally(2, 1, 1));
        assertThat(hand.size()).isEqualTo(3);
        assertThat(two.exitCode()).isZero();
    }

    @Test
    void twoDifferentThingsUnderOneKeyAreAProblemAndTheFirstIsKept() {
        Intake intake = intake();
        intake.offer(Samples.body(1, "Cabinet"));
        intake.offer(Samples.body(1, "Kabinett"));
        intake.offer(Samples.body(1, "Cabinet"));
        Summary summary = intake.finish();

        assertThat(hand.get(MEREBRIDGE, Body.class, Kind.BODY, 1).name()).isEqualTo("Cabinet");
        assertThat(summary.problems())
                .containsExactly(new Problem(
                        "merebridge/body/1", "was offered twice with different contents; the first was kept"));
        assertThat(summary.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsPublishedCanBeAskedFor() {
        Intake intake = intake();
        intake.offer(Samples.body(7, "Cabinet"));
        intake.flush();

        assertThat(intake.published(Body.class, Kind.BODY, 7).orElseThrow().name())
                .isEqualTo("Cabinet");
        assertThat(intake.published(Body.class, Kind.BODY, 8)).isEmpty();
    }

    @Test
    void anErasedThingIsNotBroughtBackAndTheSummarySaysSo() {
        Intake first = intake();
        first.offer(Samples.body(1, "Cabinet"));
        first.finish();
        Withdrawal notice = Samples.withdrawalOf(Samples.body(1, "Cabinet"));
        hand.ledger().append("Monitoring Officer", MEREBRIDGE, List.of(notice));
        assertThat(hand.ledger().erase(0, "court order")).isEqualTo(Erasure.ERASED);
        Intake second = intake();
        second.offer(Samples.body(1, "Cabinet"));
        Summary summary = second.finish();

        assertThat(hand.size()).isEqualTo(2);
        assertThat(summary.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("erased"));
    }

    @Test
    void theSummarySaysWhatCameInAndWhatDidNotAndCutsLongLists() {
        Intake intake = intake();
        intake.offer(Samples.body(1, "Cabinet"));
        intake.reply("https://merebridge.example/mgWebService.asmx/GetCommittees", new byte[] {1});
        for (int i = 0; i < 5; i++) {
            intake.problem("file " + i, "is empty");
        }
        String text = intake.finish().text(3);

        assertThat(text)
                .contains("Import into merebridge", "body", "1 appended", "raw replies", "Could not be read: 5")
                .contains("file 0: is empty", "and 2 more")
                .doesNotContain("file 3");
    }
}
