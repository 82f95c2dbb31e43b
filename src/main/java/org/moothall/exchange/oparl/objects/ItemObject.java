package org.moothall.exchange.oparl.objects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An agenda item.
///
/// @param order its place; servers count from 0 or from 1, and leave gaps
public record ItemObject(
        String id,
        @Nullable String meeting,
        @Nullable Long order,
        @Nullable String number,
        @Nullable String name,
        boolean open,
        @Nullable String consultation,
        @Nullable String result,
        @Nullable String resolutionText,
        @Nullable FileObject resolutionFile,
        List<FileObject> files) {
    static ItemObject of(Fields fields, RecordedText.Keeping keeping) {
        return new ItemObject(
                fields.id(),
                fields.address("meeting"),
                fields.whole("order"),
                fields.line("number"),
                fields.title("name"),
                fields.flag("public").orElse(true),
                fields.address("consultation"),
                fields.title("result"),
                resolution(fields),
                fields.object("resolutionFile", file -> FileObject.of(file, keeping)),
                fields.objects("auxiliaryFile", file -> FileObject.of(file, keeping)));
    }

    /// The resolution's words; those of its file where it has no others.
    private static @Nullable String resolution(Fields fields) {
        String text = fields.text("resolutionText");
        return text == null || text.isBlank() ? fields.object("resolutionFile", file -> file.text("text")) : text;
    }

    /// The same under an id made for it, where the source gives none.
    public ItemObject under(String given) {
        return given.equals(id)
                ? this
                : new ItemObject(
                        given,
                        meeting,
                        order,
                        number,
                        name,
                        open,
                        consultation,
                        result,
                        resolutionText,
                        resolutionFile,
                        files);
    }

    /// True where only the item's id is known.
    public boolean isReference() {
        return order == null && name == null && number == null;
    }
}
