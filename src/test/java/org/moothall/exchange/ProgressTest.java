package org.moothall.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(written, true, UTF_8), terminal, () -> now);
    }

    @Test
    void onATerminalTheLineIsRewrittenAtMostTenTimesASecond() {
        Progress progress = progress(true);
        for (int step = 0; step < 100; step++) {
            progress.show("step " + step);
            now = now.plus(Duration.ofMillis(10));
        }

        assertThat(written.toString(UTF_8).split("\r", -1)).hasSize(11);
        assertThat(written.toString(UTF_8)).doesNotContain("\n");
    }

    @Test
    void elsewhereThereAreFewPlainLines() {
        Progress progress = progress(false);
        for (int step = 0; step < 60; step++) {
            progress.show("step " + step);
            now = now.plus(Duration.ofSeconds(1));
        }

        assertThat(written.toString(UTF_8).lines()).hasSize(6).allMatch(line -> line.startsWith("step "));
    }

    @Test
    void theStandingLineIsTakenAwayBeforeALineOfItsOwn() {
        Progress progress = progress(true);
        progress.show("step 1");
        progress.say("Resuming a run that was broken off.");
        progress.clear();

        assertThat(written.toString(UTF_8)).endsWith("\r\u001b[KResuming a run that was broken off.\n");
    }
}
