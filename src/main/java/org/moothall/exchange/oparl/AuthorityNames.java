package org.moothall.exchange.oparl;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;

/// The code of an authority, told from where its data stands or what it is called.
final class AuthorityNames {
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "gov", "org", "gv", "ac");

    private AuthorityNames() {}

    /// `karlsruhe` for `web1.karlsruhe.de`. An address of digits gives itself.
    static AuthorityCode ofHost(@Nullable String host) {
        List<String> labels = Arrays.asList((host == null ? "" : host).split("\\."));
        if (labels.size() < 2 || labels.getLast().matches("\\d+")) {
            return code(host == null ? "" : host);
        }
        List<String> rest = labels.subList(0, labels.size() - 1);
        boolean second = rest.size() > 1 && SECOND_LEVEL.contains(rest.getLast());
        return code(rest.get(rest.size() - (second ? 2 : 1)));
    }

    /// `stadt-muenster` for `Stadt Münster`.
    static AuthorityCode ofName(String name) {
        return code(name);
    }

    private static AuthorityCode code(String word) {
        String german = word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String usable = plain.isEmpty() ? "authority" : plain;
        return new AuthorityCode(usable.substring(0, Math.min(63, usable.length())));
    }

    /// A readable name made from a code. A guess, for want of the council's own.
    static String name(AuthorityCode code) {
        return Arrays.stream(code.value().split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
