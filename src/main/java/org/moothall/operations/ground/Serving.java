package org.moothall.operations.ground;

/// A command that answers over HTTP.
public interface Serving extends WithData {
    /// The port to listen on; 0 for any that is free.
    int port();
}
