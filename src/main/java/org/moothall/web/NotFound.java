package org.moothall.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was asked for is not public: it never was, it is exempt, or it was withdrawn. The public is told the same
/// in the first two cases; in the third it is told what the notice of withdrawal says.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Gone gone;

    private NotFound(String what, @Nullable Gone gone) {
        super(what, null, false, false);
        this.gone = gone;
    }

    /// Nothing public answers to this.
    public static NotFound of(String what) {
        return new NotFound(what, null);
    }

    /// It was public and was withdrawn.
    public static NotFound withdrawn(String what, Gone gone) {
        return new NotFound(what, gone);
    }

    /// The notice of withdrawal, where there is one.
    public Optional<Gone> gone() {
        return Optional.ofNullable(gone);
    }
}
