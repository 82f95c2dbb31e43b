package org.moothall.bench;

/// One line of the results.
///
/// @param what  what was measured
/// @param ours  our figure, with its unit
/// @param peer  the peer and its figure, or what stands in its place
/// @param ratio what the aim speaks of
/// @param aim   the aim, in words
/// @param met   whether the aim is met
record Row(String what, String ours, String peer, String ratio, String aim, boolean met) {
    String line() {
        return "| %s | %s | %s | %s | %s | %s |".formatted(what, ours, peer, ratio, aim, met ? "yes" : "**no**");
    }
}
