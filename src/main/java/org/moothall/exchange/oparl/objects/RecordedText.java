package org.moothall.exchange.oparl.objects;

import org.jspecify.annotations.Nullable;

/// A file's text, kept apart from the file. The text itself is not held in memory.
///
/// @param sha256 of the text, under which it is kept
/// @param pages  how many, where form feeds part them
public record RecordedText(String sha256, @Nullable Integer pages) {
    static RecordedText keep(String text, Keeping keeping) {
        long breaks = text.chars().filter(sign -> sign == '\f').count();
        boolean open = text.endsWith("\f");
        return new RecordedText(keeping.keepText(text), breaks == 0 ? null : (int) breaks + (open ? 0 : 1));
    }

    /// Where texts are kept.
    @FunctionalInterface
    public interface Keeping {
        /// Keeps a text, once, and answers the SHA-256 of its UTF-8 bytes in lower-case hex.
        String keepText(String text);
    }
}
