package org.moothall.hall.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// A paper as a list shows it: its title, what it is, and how large.
///
/// @param href     its page; none for a paper that is not public
/// @param file     its file here, or where it stands elsewhere
/// @param form     `PDF`, `Word`; none where unknown
/// @param size     in bytes
/// @param reading  what could be read of it (`DocumentVersion.Reading`)
/// @param openness why it is not public, where it is not
public record PaperLine(
        String title,
        Paper.Role role,
        @Nullable String label,
        @Nullable String href,
        @Nullable String file,
        @Nullable String form,
        @Nullable Long size,
        @Nullable Integer pages,
        @Nullable String reading,
        @Nullable String language,
        boolean withdrawn,
        Openness openness) {

    /// The short name of a kind of file.
    public static @Nullable String form(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword" ->
                "Word";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" ->
                "Excel";
            case "text/plain" -> "Text";
            case "text/html" -> "HTML";
            default -> mediaType.replaceFirst("^.*/", "").toUpperCase(Locale.ROOT);
        };
    }
}
