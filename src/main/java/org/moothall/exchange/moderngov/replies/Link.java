package org.moothall.exchange.moderngov.replies;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link to one of ModernGov's pages or files, read without regard to case and to what stands before the page's
/// name.
///
/// @param page       the page's name in lower case, without `.aspx`; for a file of `documents/`, that word
/// @param file       for a file, the part after `documents/`; otherwise empty
/// @param parameters by lower-case name
public record Link(String page, String file, Map<String, String> parameters) {
    private static final Pattern PAGE = Pattern.compile("(?i)(?:^|.*/)([a-z0-9]+)\\.aspx/?$", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("(?i)(?:^|.*/)documents/(.+)$", Pattern.DOTALL);

    public Link {
        parameters = Map.copyOf(parameters);
    }

    /// Reads a link; one that is not ModernGov's has an empty page.
    public static Link of(String href) {
        String tidy = href.strip().replaceAll("#.*$", "");
        int mark = tidy.indexOf('?');
        String path = mark < 0 ? tidy : tidy.substring(0, mark);
        Map<String, String> parameters = mark < 0 ? Map.of() : parameters(tidy.substring(mark + 1));
        Matcher page = PAGE.matcher(path);
        if (page.matches()) {
            return new Link(page.group(1).toLowerCase(Locale.ROOT), "", parameters);
        }
        Matcher file = FILE.matcher(path);
        return file.matches()
                ? new Link("documents", decoded(file.group(1)), parameters)
                : new Link("", "", parameters);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&(?:amp;)?", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        pair.substring(0, equals).toLowerCase(Locale.ROOT), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /// True for a link to this page, whatever the case.
    public boolean leadsTo(String name) {
        return page.equals(name.toLowerCase(Locale.ROOT));
    }

    /// The first of these parameters that holds a number that can be an id.
    public OptionalLong number(String... names) {
        for (String name : names) {
            OptionalLong number = Wording.id(parameters.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalLong.empty();
    }
}
