package org.moothall.desk.publishing;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.record.ids.Kind;

/// A part of the desk that publishes at a time set beforehand.
public interface ByTheClock {
    /// The kind of thing that it publishes.
    Kind kind();

    /// Publishes what is due, within the caller's transaction.
    ///
    /// @return a word for why it was refused; empty where it is published
    Optional<String> publish(Handle handle, Due due);
}
