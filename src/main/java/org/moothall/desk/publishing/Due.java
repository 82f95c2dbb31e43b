package org.moothall.desk.publishing;

import java.time.Instant;
import java.util.Optional;
import org.moothall.record.ids.Kind;

/// Something that is to be published at a time that was set beforehand.
///
/// @param account  the number of the account that set it
/// @param name     whose account that is
/// @param revision of the draft, as it was previewed: only this is published
/// @param outcome  why it was refused, in a word of the part of the desk that it belongs to
public record Due(
        Kind kind,
        long number,
        Instant at,
        long account,
        String name,
        long revision,
        State state,
        Optional<String> outcome) {

    /// How far it has come.
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }
}
