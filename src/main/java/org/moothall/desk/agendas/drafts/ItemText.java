package org.moothall.desk.agendas.drafts;

import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.IssueId;
import org.moothall.record.parts.Markup;

/// What the public is to read of an agenda item. Of an item that is not open, too, this is the public's part: title
/// and purpose are written to be read by everyone.
///
/// @param printed the number as printed, where it is not simply the next
/// @param purpose what the meeting is asked to do
public record ItemText(
        @Nullable String printed,
        String title,
        boolean heading,
        @Nullable IssueId issue,
        @Nullable Markup purpose,
        @Nullable String presentedBy,
        @Nullable String author,
        @Nullable Boolean publicMaySpeak) {

    /// An item of which only the title is known.
    public static ItemText titled(String title) {
        return new ItemText(null, title, false, null, null, null, null, null);
    }

    /// The same item with other words for the public.
    public ItemText saying(String publicTitle, @Nullable Markup publicPurpose) {
        return new ItemText(printed, publicTitle, heading, issue, publicPurpose, presentedBy, author, publicMaySpeak);
    }
}
