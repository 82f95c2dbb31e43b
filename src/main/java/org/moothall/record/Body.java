package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Source;

/// A council, committee, cabinet, panel or other body that meets.
///
/// @param category    the heading under which the council lists it
/// @param regime      the law of access that it meets under; never inferred from its name
/// @param function    what the body is for in the council's arrangements, where it is said
/// @param memberships over time, past ones with an end
/// @param quorum      how many members must be there
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Body(
        BodyId id,
        String name,
        @Nullable String category,
        Status status,
        @Nullable Regime regime,
        @Nullable Function function,
        @Nullable BodyId parent,
        @Nullable Markup purpose,
        List<Membership> memberships,
        @Nullable Contact contact,
        @Nullable Integer quorum,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Source source)
        implements Content {
    public Body {
        status = status == null ? Status.ACTIVE : status;
        memberships = Copies.of(memberships);
    }

    @Override
    public Kind kind() {
        return Kind.BODY;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return name;
    }

    /// Whether the body still meets.
    public enum Status {
        ACTIVE,
        EXPIRED,
        DELETED
    }

    /// The law of access to information that applies (reference: Local Government Act 1972 Part VA; SI 2012/2089;
    /// Public Bodies (Admission to Meetings) Act 1960; Local Government Act 1972 Schedule 12 Part III).
    public enum Regime {
        PART_VA,
        EXECUTIVE,
        PARISH,
        PARISH_MEETING,
        OTHER
    }

    /// What a body is for.
    public enum Function {
        COUNCIL,
        EXECUTIVE,
        SCRUTINY,
        REGULATORY,
        OTHER
    }

    /// A person's place in the body for a time.
    ///
    /// @param role       `Chair`, `Vice-Chair`, `Member`, `Substitute`, `Co-opted member`
    /// @param voting     none where the source does not say
    /// @param onBehalfOf the group or organisation that the person stands for there
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Membership(
            @Nullable PersonId person,
            String name,
            @Nullable String role,
            @Nullable Boolean voting,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String onBehalfOf) {

        /// True on days within the membership; an open end is still running.
        public boolean runsOn(LocalDate day) {
            return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
        }
    }
}
