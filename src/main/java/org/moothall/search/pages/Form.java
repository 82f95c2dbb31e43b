package org.moothall.search.pages;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in the address of a search, as it came. The address holds the whole question.
final class Form {
    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("body")
    @Nullable
    String body;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("ward")
    @Nullable
    String ward;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("page")
    @Nullable
    String page;

    /// Everything that was given, in a fixed order.
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", q);
        put(given, "kind", kind);
        put(given, "body", body);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "year", year);
        put(given, "ward", ward);
        put(given, "sort", sort);
        put(given, "page", page);
        return given;
    }

    /// The path and query of the same search with one thing otherwise, from its first page; without it for an empty
    /// value.
    String with(String name, String value) {
        Map<String, String> changed = given();
        changed.remove("page");
        put(changed, name, value);
        if (value.isEmpty()) {
            changed.remove(name);
        }
        return address("/search", changed);
    }

    /// The path and query of the same search elsewhere, without its page.
    String at(String path) {
        Map<String, String> same = given();
        same.remove("page");
        return address(path, same);
    }

    private static String address(String path, Map<String, String> query) {
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
        }
    }
}
