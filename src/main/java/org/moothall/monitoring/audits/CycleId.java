package org.moothall.monitoring.audits;

/// A cycle of audits.
public record CycleId(long number) {}
