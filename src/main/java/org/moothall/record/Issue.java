package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// A matter that is followed from meeting to meeting. Where it stands is computed from what happened to it, never
/// written here; `sourceStatus` only keeps what an older system said.
///
/// @param reference     the council's own mark, for example a paper's number
/// @param type          what kind of matter: `Motion`, `Petition`, `Report`
/// @param key           whether a decision on it is a key decision (SI 2012/2089 reg 8); none where nobody says
/// @param noticed       when the notice of the proposed decision was first published
/// @param consultation  who is asked, and how
/// @param consultations the places where it was, or will be, considered, as the source lists them
/// @param related       other issues that it belongs with
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Issue(
        IssueId id,
        String title,
        @Nullable String reference,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable Markup description,
        @Nullable Boolean key,
        @Nullable String keyReason,
        @Nullable String sourceStatus,
        List<String> wards,
        @Nullable String portfolio,
        @Nullable String leadMember,
        @Nullable String leadOfficer,
        @Nullable String department,
        @Nullable Contact contact,
        @Nullable LocalDate noticed,
        @Nullable LocalDate due,
        @Nullable Markup consultation,
        @Nullable Markup representations,
        @Nullable Markup financialImplications,
        List<String> originators,
        List<Paper> papers,
        List<Consultation> consultations,
        List<Relation> related,
        @Nullable Source source)
        implements Content {
    public Issue {
        wards = Copies.of(wards);
        originators = Copies.of(originators);
        papers = Copies.of(papers);
        consultations = Copies.of(consultations);
        related = Copies.of(related);
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }

    /// A place where the issue is considered (OParl's Consultation). Meeting and item are absent where the source
    /// has not placed it, and may name what the record does not hold.
    ///
    /// @param role          the source's word: `Vorberatung`, `For decision`
    /// @param authoritative true where the decision is taken there
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Consultation(
            @Nullable MeetingId meeting,
            @Nullable ItemId item,
            List<BodyId> bodies,
            @Nullable String role,
            @Nullable Boolean authoritative,
            @Nullable Source source) {
        public Consultation {
            bodies = Copies.of(bodies);
        }
    }

    /// Another issue, and how it stands to this one.
    public record Relation(IssueId issue, Kinship kinship) {}

    /// How two issues belong together.
    public enum Kinship {
        PARENT,
        CHILD,
        RELATED
    }
}
