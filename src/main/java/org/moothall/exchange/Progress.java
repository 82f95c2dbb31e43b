package org.moothall.exchange;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The line that says how far an import is: rewritten in place on a terminal, at most ten times a second;
/// elsewhere a plain line every few seconds, so that a log stays readable.
public final class Progress {
    private static final Duration ON_A_TERMINAL = Duration.ofMillis(100);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource time;
    private @Nullable Instant last;
    private boolean standing;

    /// @param terminal whether the lines go to a person's terminal
    public Progress(PrintStream out, boolean terminal, InstantSource time) {
        this.out = out;
        this.terminal = terminal;
        this.time = time;
    }

    /// One that shows nothing.
    public static Progress none() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()), false, () -> Instant.EPOCH);
    }

    /// Where the import is now; left out when the last line is too fresh.
    public synchronized void show(String line) {
        Instant now = time.instant();
        if (last != null && now.isBefore(last.plus(terminal ? ON_A_TERMINAL : ELSEWHERE))) {
            return;
        }
        last = now;
        if (terminal) {
            out.print(CLEAR + shortened(line));
            out.flush();
            standing = true;
        } else {
            out.println(line);
        }
    }

    /// Something worth a line of its own, always printed.
    public synchronized void say(String line) {
        clear();
        out.println(line);
    }

    /// Takes the standing line away, before a summary is printed.
    public synchronized void clear() {
        if (standing) {
            out.print(CLEAR);
            out.flush();
            standing = false;
        }
    }

    private static String shortened(String line) {
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }
}
