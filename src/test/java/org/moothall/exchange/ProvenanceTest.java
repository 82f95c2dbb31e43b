package org.moothall.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.record.ids.AuthorityCode;

class ProvenanceTest {
    private static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    private static final String SITE = "https://merebridge.example/";

    @TempDir
    Path folder;

    private Provenance.Run begin() {
        return Provenance.open(folder, LedgerAtHand.CLOCK).begin(MEREBRIDGE, SITE);
    }

    @Test
    void aReplyIsKeptByHashWithAddressAndTime() {
        Provenance.Run run = begin();
        Provenance.Kept kept = run.keep(SITE + "GetCommittees", "<committees/>".getBytes(UTF_8), "\"7\"", null);

        assertThat(kept.sha256()).isEqualTo("b9c4e3c17a4ee24668585a771051c09de36c00ea9a062dcf11c4010f744b53cd");
        assertThat(kept.at()).isEqualTo(LedgerAtHand.CLOCK.instant());
        assertThat(begin().latest(SITE + "GetCommittees")).contains(kept);
        assertThat(begin().bytes(kept).orElseThrow()).asString(UTF_8).isEqualTo("<committees/>");
    }

    @Test
    void aForgottenReplyIsGoneAndTheIndexStillSaysThatItCame() {
        Provenance provenance = Provenance.open(folder, LedgerAtHand.CLOCK);
        Provenance.Run run = provenance.begin(MEREBRIDGE, SITE);
        Provenance.Kept kept = run.keep("one", new byte[] {1});

        assertThat(provenance.forget(kept.sha256())).isTrue();

        assertThat(run.bytes(kept)).isEmpty();
        assertThat(run.latest("one")).contains(kept);
        assertThat(provenance.forget(kept.sha256())).isFalse();
    }

    @Test
    void aRunThatWasBrokenOffGoesOnAndAFinishedOneDoesNot() {
        Provenance.Run broken = begin();
        broken.keep("one", new byte[] {1});
        Provenance.Run resumed = begin();

        assertThat(resumed.resumed()).isTrue();
        assertThat(resumed.ofThisRun("one")).isPresent();
        resumed.finish();
        Provenance later = Provenance.open(folder, Clock.offset(LedgerAtHand.CLOCK, Duration.ofDays(1)));
        Provenance.Run next = later.begin(MEREBRIDGE, SITE);
        assertThat(next.resumed()).isFalse();
        assertThat(next.ofThisRun("one")).isEmpty();
        assertThat(next.latest("one")).isPresent();
    }

    @Test
    void runsOfDifferentSourcesAndAuthoritiesDoNotMix() {
        Provenance provenance = Provenance.open(folder, LedgerAtHand.CLOCK);
        provenance.begin(MEREBRIDGE, SITE).keep("one", new byte[] {1});

        assertThat(provenance.begin(MEREBRIDGE, "elsewhere").resumed()).isFalse();
        assertThat(provenance.begin(new AuthorityCode("other"), SITE).latest("one"))
                .isEmpty();
    }

    @Test
    void aTornLineIsPassedOverAndDoesNotSwallowTheNext() throws IOException {
        begin().keep("one", new byte[] {1});
        Files.writeString(folder.resolve("index.jsonl"), "{\"at\":\"2026-11-", StandardOpenOption.APPEND);
        begin().keep("two", new byte[] {2});

        assertThat(begin().latest("one")).isPresent();
        assertThat(begin().latest("two")).isPresent();
    }

    @Test
    void bytesDamagedOnTheDiskAreAsGoodAsNone() throws IOException {
        Provenance.Kept kept = begin().keep("one", "whole".getBytes(UTF_8));
        Path file = folder.resolve("replies")
                .resolve(kept.sha256().substring(0, 2))
                .resolve(kept.sha256().substring(2) + ".gz");
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(packed, packed.length / 2));

        assertThat(begin().bytes(kept)).isEmpty();
    }
}
