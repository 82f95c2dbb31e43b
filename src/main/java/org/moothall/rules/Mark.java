package org.moothall.rules;

/// How sure the wording of a rule is.
public enum Mark {
    /// The text, an official note, or a published page that quotes it was read.
    VERIFIED,
    /// Stated from general knowledge of the law: whoever relies on it reads the provision first. Such a rule never
    /// stops
    /// an officer.
    TO_CHECK
}
