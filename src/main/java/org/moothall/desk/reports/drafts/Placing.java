package org.moothall.desk.reports.drafts;

import java.time.Instant;

/// A version of a report in its place on an agenda.
///
/// @param paper  the number at the desk of the paper that holds it
/// @param closed whether it is the part that is not open
public record Placing(long paper, boolean closed, int version, Instant at, String by) {}
