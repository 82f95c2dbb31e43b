package org.moothall.documents.drawing;

import java.io.IOException;

/// A file holds more than is read of one.
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(String what) {
        super(what);
    }

    /// True where a failure comes from size.
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge || cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
