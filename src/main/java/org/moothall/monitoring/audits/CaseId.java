package org.moothall.monitoring.audits;

/// A case of a cycle.
public record CaseId(long number) {}
