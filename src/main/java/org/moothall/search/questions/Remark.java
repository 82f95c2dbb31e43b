package org.moothall.search.questions;

/// What a reader should be told of how the question was understood.
public enum Remark {
    /// it was longer than is read
    CUT,
    /// a `*` after fewer than three letters counts as nothing
    SHORT_PREFIX,
    /// it only says what not to find
    ONLY_EXCLUDED,
    /// there is no letter or digit in it
    NO_WORDS
}
