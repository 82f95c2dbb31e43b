package org.moothall.desk.forwardplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;

/// What an officer writes into an entry; dates, notices and what became of it are not written but follow from acts.
///
/// @param maker       who is to decide, as printed
/// @param makers      the members of the body, or the one person's name and title
/// @param privateItem whether the meeting is to be closed for it, and what the public is told of why
public record Text(
        String title,
        @Nullable IssueId issue,
        @Nullable String edition,
        @Nullable Markup matter,
        boolean key,
        @Nullable String keyReason,
        @Nullable String maker,
        @Nullable BodyId makerBody,
        List<String> makers,
        Openness privateItem,
        @Nullable Markup consultation,
        @Nullable Markup representations,
        List<String> wards,
        @Nullable String portfolio,
        @Nullable String leadMember,
        @Nullable String leadOfficer,
        @Nullable Contact contact,
        @Nullable MeetingId meeting) {
    public Text {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an entry has a title");
        }
        makers = List.copyOf(makers);
        wards = List.copyOf(wards);
    }
}
