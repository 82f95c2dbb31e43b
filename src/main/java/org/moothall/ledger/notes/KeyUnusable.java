package org.moothall.ledger.notes;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The ledger's key cannot be used; the message says why, in words for whoever runs the machine.
public final class KeyUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyUnusable(Path file, String why, @Nullable Throwable cause) {
        super("The ledger's key " + file + " cannot be used: " + why + ".", cause);
    }
}
