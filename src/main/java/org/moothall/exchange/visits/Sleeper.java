package org.moothall.exchange.visits;

import java.time.Duration;

/// Waiting, apart from the clock, so that tests need not wait.
@FunctionalInterface
public interface Sleeper {
    /// Waits that long.
    void sleep(Duration duration) throws InterruptedException;
}
