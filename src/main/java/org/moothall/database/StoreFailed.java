package org.moothall.database;

import org.jspecify.annotations.Nullable;

/// The disk or the server refused. Nothing of the transaction was kept, and everything committed before is still
/// there. The message says in a sentence what happened and what to do, for whoever runs the machine.
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    StoreFailed(Reason reason, Location location, @Nullable Throwable cause) {
        super(reason.words.formatted(location), cause);
        this.reason = reason;
    }

    /// What kind of refusal it was.
    public Reason reason() {
        return reason;
    }

    /// The kinds of refusal.
    public enum Reason {
        /// no room left
        FULL("The disk that holds %s is full: nothing of this was kept, and nothing kept before is lost."
                + " Free some space and try again."),
        /// no right to write, or a read-only disk
        NOT_WRITABLE("%s cannot be written: see to whom the file and its folder belong."),
        /// cannot be opened at all
        NOT_OPENED("%s cannot be opened: see whether the folder is there and may be read and written."),
        /// somebody else kept it for longer than we wait
        BUSY("%s is kept busy by another process: nothing of this was kept. Try again when it has finished."),
        /// not a database, or a broken one
        DAMAGED("%s is damaged or is not a database of ours: restore it from a backup."),
        /// its tables are not those that our migrations make
        STRANGE("%s has not the tables that it should have: it is damaged, or something else changed it."
                + " Restore it from a backup."),
        /// the disk failed while reading or writing
        DISK("The disk failed under %s: nothing of this was kept. See the machine's log."),
        /// written by a newer version
        NEWER("%s was written by a newer version of Moothall: run that version, or restore an older backup."),
        /// the server does not answer, or not to us
        UNREACHABLE("The database server of %s cannot be reached, or refuses this user and password.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
