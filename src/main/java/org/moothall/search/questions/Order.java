package org.moothall.search.questions;

/// In which order results come.
public enum Order {
    /// what fits best first
    RELEVANCE,
    /// the newest first; what has no date last
    DATE
}
