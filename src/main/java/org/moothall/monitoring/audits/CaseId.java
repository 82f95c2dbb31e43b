package org.moothall.monitoring.audits;

/// A case of a cycle.
record CaseId(long number) {}
