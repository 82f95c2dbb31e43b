package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// The outcome of a matter: what was decided, by whom, why, and from when it holds (SI 2012/2089 regs 12 to 14;
/// SI 2014/2095 regs 7 and 8).
///
/// @param maker         as printed: `Cabinet`, `Cabinet Member for Children`
/// @param made          the day on which it was taken
/// @param status        the source's own word: `Recommendations Approved`
/// @param key           none where the source does not say
/// @param urgency       the rule by which notice was shortened, if it was
/// @param effectiveFrom the first day on which it may be carried out
/// @param conflicts     interests declared by those who decided or were asked, and dispensations; `None` is an
/// answer
/// @param supersedes    an earlier decision that this one confirms or changes
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(
        DecisionId id,
        String title,
        @Nullable MakerKind makerKind,
        @Nullable String maker,
        @Nullable BodyId makerBody,
        @Nullable PersonId makerPerson,
        @Nullable LocalDate made,
        @Nullable LocalDate published,
        @Nullable String status,
        @Nullable Boolean key,
        @Nullable String keyReason,
        @Nullable Urgency urgency,
        @Nullable CallIn callIn,
        @Nullable LocalDate effectiveFrom,
        @Nullable Markup purpose,
        @Nullable Markup text,
        @Nullable Markup reasons,
        @Nullable Markup alternatives,
        @Nullable Markup consulted,
        @Nullable Markup risks,
        @Nullable Markup financialImplications,
        @Nullable Markup conflicts,
        @Nullable Boolean recommendedToCouncil,
        List<String> wards,
        @Nullable IssueId issue,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable Contact contact,
        @Nullable String reportAuthor,
        List<Paper> papers,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Openness.UnlessPublic.class)
        Openness openness,

        @Nullable DecisionId supersedes,
        @Nullable Source source)
        implements Content {
    public Decision {
        wards = Copies.of(wards);
        papers = Copies.of(papers);
        openness = openness == null ? Openness.PUBLIC : openness;
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }

    /// Who can decide.
    public enum MakerKind {
        BODY,
        MEMBER,
        OFFICER
    }

    /// The two ways of deciding without 28 days' notice (SI 2012/2089 regs 10 and 11).
    public enum Urgency {
        GENERAL_EXCEPTION,
        SPECIAL_URGENCY
    }

    /// Scrutiny's right to ask for the decision to be looked at again (Local Government Act 2000 s.9F).
    ///
    /// @param subject  whether the decision is subject to call-in; none where the source does not say
    /// @param reason   why it is not
    /// @param lastDay  the last day on which it may be called in
    /// @param requests those received
    /// @param outcome  what scrutiny, and then the maker, did with a valid request
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CallIn(
            @Nullable Boolean subject,
            @Nullable String reason,
            @Nullable LocalDate lastDay,
            List<Request> requests,
            @Nullable LocalDate calledIn,
            @Nullable String outcome,
            @Nullable LocalDate resolved) {
        public CallIn {
            requests = Copies.of(requests);
        }

        /// One member's request.
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public record Request(
                @Nullable PersonId person,
                String name,
                @Nullable String capacity,
                @Nullable LocalDate received,
                @Nullable String ground) {}
    }
}
