package org.moothall.documents.drawn;

import java.io.IOException;

/// A file holds more than is read of one.
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    /// Says what there is too much of.
    public TooLarge(String what) {
        super(what);
    }

    /// True where a failure comes from size.
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge || cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
