package org.moothall.monitoring.measures.figures;

/// Whether a measure counts what happened in a period or what stood on its last day. Only the first can be added
/// up.
public enum Counting {
    /// What happened in the period.
    FLOW,
    /// As at the period's last day.
    SNAPSHOT
}
