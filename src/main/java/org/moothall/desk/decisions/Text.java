package org.moothall.desk.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Decision.MakerKind;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;

/// What an officer writes into the notice of a decision; its publication, call-in and day of effect are not
/// written but follow from acts.
///
/// @param supersedes an earlier decision that this one confirms or changes, after a call-in
public record Text(
        String title,
        MakerKind makerKind,
        @Nullable String maker,
        @Nullable BodyId makerBody,
        @Nullable LocalDate made,
        boolean key,
        @Nullable String keyReason,
        @Nullable Markup purpose,
        @Nullable Markup text,
        @Nullable Markup reasons,
        @Nullable Markup alternatives,
        @Nullable Markup consulted,
        @Nullable Markup financialImplications,
        @Nullable Markup conflicts,
        List<String> wards,
        @Nullable IssueId issue,
        @Nullable MeetingId meeting,
        @Nullable Contact contact,
        @Nullable String reportAuthor,
        Openness openness,
        @Nullable DecisionId supersedes) {
    public Text {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a decision has a title");
        }
        wards = List.copyOf(wards);
    }
}
