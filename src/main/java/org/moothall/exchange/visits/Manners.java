package org.moothall.exchange.visits;

import java.time.Duration;
import java.util.List;

/// How a visitor behaves.
///
/// @param between      the least time from one request to a host to the next
/// @param backOff      how long to wait before each further attempt after a timeout, 429 or 5xx
/// @param timeout      how long an answer may take; self-hosted sites may need a minute
/// @param allowPrivate whether private and local addresses may be asked, as of a test server or an intranet
/// @param name         what the visitor calls itself (User-Agent)
public record Manners(Duration between, List<Duration> backOff, Duration timeout, boolean allowPrivate, String name) {
    /// One request a second to a host, and 5, 10 and 20 seconds of patience with one that cannot keep up.
    public static final Manners USUAL = new Manners(
            Duration.ofSeconds(1),
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20)),
            Duration.ofSeconds(60),
            false,
            "Moothall/0.1 (importer of public council records)");

    public Manners {
        backOff = List.copyOf(backOff);
    }

    /// The same, for a site on a private address.
    public Manners allowingPrivate() {
        return new Manners(between, backOff, timeout, true, name);
    }
}
