package org.moothall.operations;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.database.StoreFailed;
import org.moothall.ledger.followers.FollowerStuck;
import org.moothall.ledger.notes.KeyUnusable;

/// How a command that failed says so: a sentence for whoever typed it where the machine is the cause, and the whole
/// trace in the log only where the cause is a fault of ours.
final class Ending {
    private static final Logger LOG = System.getLogger(Ending.class.getName());

    private Ending() {}

    /// Leaves the process, with a sentence where something failed.
    static void leave(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println(sentence(failure));
        }
        System.exit(code);
    }

    /// The sentence for a failure; one that nobody foresaw is also logged.
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> words = words(cause);
            if (words.isPresent()) {
                return words.get();
            }
        }
        LOG.log(Level.ERROR, "Moothall ran into a fault of its own", failure);
        return "Moothall ran into a fault of its own: " + failure;
    }

    private static Optional<String> words(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StoreFailed failed -> failed.getMessage();
                    case KeyUnusable unusable -> unusable.getMessage();
                    case FollowerStuck stuck -> stuck.getMessage();
                    case BindException taken ->
                        "The port " + System.getProperty("quarkus.http.port") + " is in use by another program:"
                                + " stop that one, or name another port with --port.";
                    case AccessDeniedException denied ->
                        denied.getFile() + " may not be read or written: see to whom it belongs.";
                    case IOException refused -> refused(refused);
                    default -> null;
                });
    }

    private static String refused(IOException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.contains("No space left")) {
            String file = refused instanceof FileSystemException of ? String.valueOf(of.getFile()) : "the data";
            return "The disk that holds " + file + " is full: nothing kept before is lost."
                    + " Free some space and try again.";
        }
        return "Reading or writing failed: " + message + ".";
    }
}
