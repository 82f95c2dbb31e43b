package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// Notice of a decision to come (SI 2012/2089 regs 5 and 9), with every date it was promised for.
///
/// @param edition     the plan in which it stands: `Forward Plan, July to October 2025`
/// @param published   when the notice was first published
/// @param due         the dates set, the first first; the last one holds
/// @param makers      the members of the body that is to decide, or the one person's name and title
/// @param privateItem whether the meeting is to be closed for it, and why
/// @param outcome     the decision that came of it
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ForwardPlanEntry(
        EntryId id,
        String title,
        @Nullable IssueId issue,
        @Nullable String edition,
        @Nullable Markup matter,
        @Nullable Boolean key,
        @Nullable String keyReason,
        @Nullable Notice notice,
        @Nullable String maker,
        @Nullable BodyId makerBody,
        List<String> makers,
        @Nullable LocalDate published,
        List<Due> due,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Openness.UnlessPublic.class)
        Openness privateItem,

        @Nullable Markup consultation,
        @Nullable Markup representations,
        List<Paper> papers,
        List<String> wards,
        @Nullable String portfolio,
        @Nullable String leadMember,
        @Nullable String leadOfficer,
        @Nullable Contact contact,
        Status status,
        @Nullable String statusReason,
        @Nullable MeetingId meeting,
        @Nullable DecisionId outcome,
        @Nullable Source source)
        implements Content {
    public ForwardPlanEntry {
        makers = Copies.of(makers);
        due = Copies.of(due);
        privateItem = privateItem == null ? Openness.PUBLIC : privateItem;
        papers = Copies.of(papers);
        wards = Copies.of(wards);
        status = status == null ? Status.OPEN : status;
    }

    @Override
    public Kind kind() {
        return Kind.FORWARD_PLAN_ENTRY;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }

    /// The rule under which notice was given (SI 2012/2089 regs 9, 10, 11).
    public enum Notice {
        TWENTY_EIGHT_DAYS,
        GENERAL_EXCEPTION,
        SPECIAL_URGENCY
    }

    /// What became of the notice.
    public enum Status {
        OPEN,
        DECIDED,
        WITHDRAWN
    }

    /// A date promised for the decision.
    ///
    /// @param date   the day, or the first day of the period
    /// @param until  the last day of the period, where one was given
    /// @param words  as the source printed it
    /// @param noted  when this date was published
    /// @param reason why it moved
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Due(
            @Nullable LocalDate date,
            @Nullable LocalDate until,
            @Nullable String words,
            @Nullable LocalDate noted,
            @Nullable String reason) {}
}
