package org.moothall.operations.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one start tells the next.
class PresenceTest {
    @TempDir
    Path data;

    @Test
    void aServerThatWasStoppedLeavesNothingToTell() {
        try (Presence first = Presence.join(data).orElseThrow()) {
            first.mark();
        }
        try (Presence second = Presence.join(data).orElseThrow()) {
            assertThat(second.lastWasCutOff()).isFalse();
        }
    }

    @Test
    void aServerThatWasNeverStoppedIsSeenByTheNext() throws IOException {
        Files.writeString(data.resolve(".moothall.lock"), "\n");

        try (Presence next = Presence.join(data).orElseThrow()) {
            assertThat(next.lastWasCutOff()).isTrue();
        }
    }

    @Test
    void aBarShowsHowMuchIsDone() {
        assertThat(Bar.line("Verifying", 1, 2, "entries"))
                .isEqualTo("Verifying ██████████░░░░░░░░░░ 50 % of 2 entries");
        assertThat(Bar.line("Verifying", 9, 2, "entries")).contains(" 100 % ");
        assertThat(Bar.line("Verifying", 0, 0, "entries")).contains(" 100 % ");
    }
}
