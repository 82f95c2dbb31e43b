package org.moothall.rules;

/// How sure the wording of a rule is.
public enum Mark {
    /// The text, an official note, or a published page that quotes it was read.
    VERIFIED,
    /// Stated from general knowledge of the law: whoever relies on it reads the provision first. It stops nobody.
    TO_CHECK
}
