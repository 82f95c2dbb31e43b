package org.moothall.web.door;

/// Which state of the public record is the newest. A page may be shown from memory only within the edition it was
/// made in.
public interface Edition {
    /// What [#current()] answers while the record is changing: nothing may be shown from memory then.
    long CHANGING = -1;

    /// The number of the newest edition, or [#CHANGING].
    long current();
}
