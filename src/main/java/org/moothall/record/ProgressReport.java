package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.PlanId;
import org.moothall.record.ids.ReportId;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// How a plan stands at the end of a period: for each outcome three equal kinds of evidence and one person's
/// judgement. There is no total score.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressReport(
        ReportId id,
        PlanId plan,
        String title,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate published,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable Markup summary,
        List<Progress> outcomes,
        List<Paper> papers,
        @Nullable Source source)
        implements Content {
    public ProgressReport {
        outcomes = Copies.of(outcomes);
        papers = Copies.of(papers);
    }

    @Override
    public Kind kind() {
        return Kind.PROGRESS_REPORT;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }

    /// One outcome's evidence: figures, case audits, and the voices of the people concerned.
    ///
    /// @param disagreement says so where the three do not agree
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Progress(
            String outcome,
            Cell figures,
            Cell audits,
            Cell voices,
            @Nullable String disagreement,
            @Nullable Markup judgement,
            @Nullable String judgedBy) {}

    /// What one kind of evidence says.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cell(Direction direction, @Nullable String because) {}

    /// The four things that evidence can say.
    public enum Direction {
        IMPROVING,
        STEADY,
        CONCERN,
        INSUFFICIENT
    }
}
