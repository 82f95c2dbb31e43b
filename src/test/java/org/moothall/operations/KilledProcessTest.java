package org.moothall.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.Verification;

/// A process that publishes is killed at some moment or other, again and again. Nothing that it had acknowledged is
/// lost, the ledger verifies, and the hall catches up. `moothall.kills` says how often.
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("moothall.kills", 4);

    @TempDir
    Path data;

    @Test
    void aKilledProcessLosesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Random random = new Random(20_250_717);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = publishAndKill(random.nextInt(50, 900));
            check(acknowledged);
        }
        assertThat(acknowledged).isPositive();
    }

    /// Answers the last size that was acknowledged before the end.
    private long publishAndKill(int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AppendingProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            String last = Optional.ofNullable(lines.readLine()).orElseThrow();
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
            return Long.parseLong(last);
        }
    }

    private void check(long acknowledged) {
        try (AppendingProcess.Parts parts = new AppendingProcess.Parts(data)) {
            Faults faults = new Faults();
            new Verification(parts.desk, faults, done -> {}).run();
            parts.ledger.namedFiles(
                    file -> assertThat(parts.documents.intact(file.sha256())).isTrue());
            parts.followers.catchUp();

            assertThat(faults.first()).isEmpty();
            assertThat(parts.ledger.head().size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(parts.follower.position()).isEqualTo(parts.ledger.head().size());
            assertThat(parts.hall.damage()).isEmpty();
        }
    }
}
