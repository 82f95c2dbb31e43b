package org.moothall.documents.checks;

import org.jspecify.annotations.Nullable;

/// Something that was found in a file.
///
/// @param page   where, counted from 1; none where it is of the file as a whole or the file has no pages of its own
/// @param detail what exactly, as the file has it: a person's name, a layer's, an attached file's; may be empty
/// @param count  how many of the same
public record Finding(Code code, @Nullable Integer page, String detail, int count) {
    private static final int LONGEST = 200;

    public Finding {
        detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…";
        if (count < 1) {
            throw new IllegalArgumentException("what was found is there at least once");
        }
    }

    /// How much it matters.
    public Severity severity() {
        return code.severity();
    }

    /// How much a finding matters.
    public enum Severity {
        /// The file cannot be taken.
        STOP,
        /// It may tell the public what it is not meant to tell: whoever goes on says why.
        DANGER,
        /// Some readers will not be able to read it.
        BARRIER,
        /// Good to know.
        NOTE
    }

    /// What can be found.
    public enum Code {
        EMPTY(Severity.STOP),
        TOO_LARGE(Severity.STOP),
        OTHER_KIND(Severity.STOP),
        DOES_NOT_OPEN(Severity.STOP),
        CLOSED_BY_PASSWORD(Severity.STOP),
        UNPACKS_TO_TOO_MUCH(Severity.STOP),
        MACROS(Severity.STOP),

        HIDDEN_LAYER(Severity.DANGER),
        COMMENTS(Severity.DANGER),
        INSERTIONS(Severity.DANGER),
        DELETIONS(Severity.DANGER),
        HIDDEN_TEXT(Severity.DANGER),
        REDACTION_NOT_APPLIED(Severity.DANGER),
        ATTACHED_FILE(Severity.DANGER),
        SCRIPT(Severity.DANGER),
        ACTION(Severity.DANGER),
        PERSON_NAMED(Severity.DANGER),

        NO_TEXT(Severity.BARRIER),
        PAGE_WITHOUT_TEXT(Severity.BARRIER),
        NOT_TAGGED(Severity.BARRIER),
        NO_LANGUAGE(Severity.BARRIER),
        NO_TITLE(Severity.BARRIER),
        PICTURE_WITHOUT_WORDS(Severity.BARRIER),
        NO_HEADINGS(Severity.BARRIER),

        OTHER_NAME(Severity.NOTE),
        RESTRICTED(Severity.NOTE),
        LAYER(Severity.NOTE),
        FORM(Severity.NOTE),
        FETCHED_FROM_ELSEWHERE(Severity.NOTE);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /// How much it matters.
        public Severity severity() {
            return severity;
        }
    }
}
