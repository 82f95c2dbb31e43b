package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of a document: a file kept under its hash, or a file that stands elsewhere and is only known by its
/// address and recorded text.
///
/// @param number    1 for the first
/// @param language  ISO 639-1, for example `en`, `cy`, `de`
/// @param size      in bytes
/// @param sha256    lower-case hex of the file's bytes; none where the bytes are not kept here
/// @param address   where the file stood or stands, where it is not ours
/// @param text      lower-case hex SHA-256 of a recorded plain text (UTF-8, pages parted by form feed), where the
/// text was
///                  recorded apart from the file
/// @param pages     how many, where known
/// @param reading   what could be read of the file
/// @param note      why this version replaced the one before
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentVersion(
        int number,
        @Nullable LocalDate added,
        @Nullable String language,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address,
        @Nullable String text,
        @Nullable Integer pages,
        Reading reading,
        @Nullable String note) {
    public DocumentVersion {
        Hashes.check(sha256);
        Hashes.check(text);
        reading = reading == null ? Reading.NOT_READ : reading;
    }

    /// What could be read of a file.
    public enum Reading {
        /// nobody has tried yet, or the file is not ours to try
        NOT_READ,
        /// its text was drawn from it
        TEXT,
        /// its text was recorded apart from it
        RECORDED,
        /// pictures of pages, without text
        SCANNED,
        /// closed by a password
        ENCRYPTED,
        /// not readable as what it says it is
        BROKEN,
        /// larger than is read
        TOO_LARGE,
        /// a kind of file of which no text is drawn
        UNSUPPORTED
    }
}
