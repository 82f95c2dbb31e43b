package org.moothall.exchange.oparl.objects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper's place on an agenda, past or to come.
public record ConsultationObject(
        String id,
        @Nullable String paper,
        @Nullable String meeting,
        @Nullable String agendaItem,
        List<String> organizations,
        @Nullable String role,
        @Nullable Boolean authoritative) {
    static ConsultationObject of(Fields fields) {
        return new ConsultationObject(
                fields.id(),
                fields.address("paper"),
                fields.address("meeting"),
                fields.address("agendaItem"),
                fields.addresses("organization"),
                fields.line("role"),
                fields.flag("authoritative").orElse(null));
    }

    /// True where only the consultation's id is known.
    public boolean isReference() {
        return meeting == null && agendaItem == null && organizations.isEmpty() && role == null;
    }
}
