package org.moothall.desk.reports.drafts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// What is said of a report.
///
/// @param issue   the matter that it is about
/// @param meeting the meeting that it is meant for
/// @param item    the item of that meeting's agenda
/// @param wanted  by when the clerk wants it, cleared
public record ReportText(
        BodyId body,
        String title,
        @Nullable IssueId issue,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable LocalDate wanted) {
    public ReportText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report has a title");
        }
    }
}
