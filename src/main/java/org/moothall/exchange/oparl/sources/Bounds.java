package org.moothall.exchange.oparl.sources;

/// How far a server is followed in one run, so that none can lead an import on for ever.
///
/// @param pages   of one list
/// @param objects asked for one by one, because no list had them
public record Bounds(int pages, int objects) {
    /// Enough for the largest city many times over.
    public static final Bounds USUAL = new Bounds(20_000, 10_000);
}
