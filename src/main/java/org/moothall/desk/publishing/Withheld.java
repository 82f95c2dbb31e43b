package org.moothall.desk.publishing;

/// A file that was to be published is marked as one that must not be. The transaction goes back: nothing of it is
/// published.
public final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1;

    Withheld(String sha256) {
        super("a file that must not become public was to be published: " + sha256);
    }
}
