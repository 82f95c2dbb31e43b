package org.moothall.monitoring.audits;

/// A cycle of audits.
record CycleId(long number) {}
