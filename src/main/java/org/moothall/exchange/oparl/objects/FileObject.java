package org.moothall.exchange.oparl.objects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A file, of which OParl gives the address and sometimes the text, never the bytes.
///
/// @param address where the file can be read; none for a mere reference to a file
public record FileObject(
        String id,
        @Nullable String name,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable LocalDate date,
        @Nullable String address,
        @Nullable String license,
        @Nullable RecordedText text) {
    static FileObject of(Fields fields, RecordedText.Keeping keeping) {
        String access = fields.line("accessUrl");
        String address = access == null ? fields.line("downloadUrl") : access;
        String id = fields.id();
        String text = fields.text("text");
        if (id.isEmpty() && address == null) {
            fields.problem("a file has neither id nor address");
        }
        return new FileObject(
                id.isEmpty() && address != null ? address : id,
                fields.title("name"),
                fields.title("fileName"),
                fields.line("mimeType"),
                fields.whole("size"),
                fields.date("date"),
                address,
                fields.line("fileLicense"),
                text == null || text.isEmpty() ? null : RecordedText.keep(text, keeping));
    }

    /// True where only the file's id is known.
    public boolean isReference() {
        return address == null && name == null;
    }
}
