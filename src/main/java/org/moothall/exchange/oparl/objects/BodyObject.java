package org.moothall.exchange.oparl.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The council itself, with the addresses of its lists.
///
/// @param lists by the name of the property that holds them
public record BodyObject(
        String id,
        @Nullable String name,
        @Nullable String website,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String license,
        Map<String, String> lists) {
    /// The lists that are read, the most important first. A server of OParl 1.0 has only the first four.
    public static final List<String> LISTS = List.of(
            "organization",
            "person",
            "meeting",
            "paper",
            "locationList",
            "membership",
            "agendaItem",
            "consultation",
            "file");

    static BodyObject of(Fields fields) {
        Map<String, String> lists = new LinkedHashMap<>();
        LISTS.forEach(name -> {
            String address = fields.line(name);
            if (address != null) {
                lists.put(name, address);
            }
        });
        return new BodyObject(
                fields.id(),
                fields.title("name"),
                fields.line("website"),
                fields.line("contactName"),
                fields.line("contactEmail"),
                fields.line("license"),
                lists);
    }

    /// Reads a body that was asked for by itself.
    public static BodyObject of(JsonNode node) {
        return of(Fields.of(node, "", problem -> {}));
    }
}
