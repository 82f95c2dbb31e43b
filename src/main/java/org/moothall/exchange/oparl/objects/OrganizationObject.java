package org.moothall.exchange.oparl.objects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body, group, party or office.
///
/// @param meets       whether it has a list of meetings
/// @param memberships their addresses; the memberships themselves stand with the persons
public record OrganizationObject(
        String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String classification,
        @Nullable String parent,
        boolean meets,
        List<String> memberships,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {
    static OrganizationObject of(Fields fields) {
        return new OrganizationObject(
                fields.id(),
                fields.title("name"),
                fields.line("organizationType"),
                fields.line("classification"),
                fields.address("subOrganizationOf"),
                fields.address("meeting") != null,
                fields.addresses("membership"),
                fields.date("startDate"),
                fields.date("endDate"));
    }
}
