package org.moothall.web.door;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A request's address, taken apart: `/cy/councils/kingston/meetings/7.json?x=1` asks in Welsh, of Kingston, for
/// `/meetings/7`, as data.
///
/// @param address the whole address as it was asked for, with its query: the page's name in the cache
/// @param path    the page's own path
/// @param query   what stands after `?`, as it came; empty for none
/// @param council the authority's code, where the address names one
public record Visit(
        String address,
        String path,
        String query,
        Locale language,
        @Nullable String council,
        boolean json) {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale WELSH = Locale.of("cy");

    private static final String COUNCILS = "/councils/";
    private static final String JSON = ".json";

    public static Visit of(String address, String path, String query) {
        String rest = path;
        Locale language = ENGLISH;
        if (rest.equals("/cy") || rest.startsWith("/cy/")) {
            language = WELSH;
            rest = rest.substring(3);
        }
        String council = null;
        if (rest.startsWith(COUNCILS) && rest.length() > COUNCILS.length()) {
            int end = rest.indexOf('/', COUNCILS.length());
            String code = rest.substring(COUNCILS.length(), end < 0 ? rest.length() : end);
            council = code.endsWith(JSON) ? code.substring(0, code.length() - JSON.length()) : code;
            rest = end < 0 ? (code.endsWith(JSON) ? "/index.json" : "/") : rest.substring(end);
        }
        boolean json = rest.endsWith(JSON);
        if (json) {
            rest = rest.substring(0, rest.length() - JSON.length());
        }
        return new Visit(address, rest.isEmpty() || rest.equals("/index") ? "/" : rest, query, language, council, json);
    }

    /// The whole address without the language.
    public String within() {
        String rest = language.equals(WELSH) ? address.substring(3) : address;
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /// The same request, of no authority in particular.
    public Visit withoutCouncil() {
        return new Visit(address, path, query, language, null, json);
    }

    /// What stands before every address of the same language and authority.
    public String base() {
        return (language.equals(WELSH) ? "/cy" : "") + (council == null ? "" : COUNCILS + council);
    }
}
