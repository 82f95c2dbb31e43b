package org.moothall.exchange.oparl.objects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's place in an organization for a time.
public record MembershipObject(
        String id,
        @Nullable String person,
        @Nullable String organization,
        @Nullable String role,
        @Nullable Boolean voting,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String onBehalfOf) {
    static MembershipObject of(Fields fields) {
        return new MembershipObject(
                fields.id(),
                fields.address("person"),
                fields.address("organization"),
                fields.line("role"),
                fields.flag("votingRight").orElse(null),
                fields.date("startDate"),
                fields.date("endDate"),
                fields.address("onBehalfOf"));
    }

    /// True where only the membership's id is known.
    public boolean isReference() {
        return organization == null && role == null;
    }
}
