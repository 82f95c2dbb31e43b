package org.moothall.operations.ground;

import java.nio.file.Path;
import java.util.Optional;

/// A command that works on a data directory. It is asked before the framework starts, when its options have been
/// read and no store is open yet.
public interface WithData {
    /// Where the data lies.
    Path data();

    /// Whether it works only on what is there already, and makes nothing anew.
    default boolean needsRecord() {
        return false;
    }

    /// Whether it publishes nothing, and so needs no key.
    default boolean onlyReads() {
        return false;
    }

    /// Does what must be done before any store is opened; answers, in a sentence, why the command cannot go on.
    default Optional<String> begin() {
        return Optional.empty();
    }
}
