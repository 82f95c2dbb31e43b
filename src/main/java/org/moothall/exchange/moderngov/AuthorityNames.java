package org.moothall.exchange.moderngov;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.record.ids.AuthorityCode;

/// Whose record a reply belongs to, told from its address, from the addresses inside it, or from its file's name.
final class AuthorityNames {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://([a-z0-9.-]+(?::\\d{1,5})?(?:/[a-z0-9.]+)??/)(?=(?:mg|ie)[a-z0-9]+\\.aspx|mgwebservicew?\\.asmx|UserData/|documents/[sgb]\\d)");
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<![a-z0-9.])((?:[a-z0-9-]+\\.)+(?:gov\\.uk|gov\\.wales|gov\\.scot|moderngov\\.co\\.uk|org\\.uk|co\\.uk|wales|cymru|scot|org|ie))(?![a-z0-9])");
    private static final List<String> PUBLIC_ENDINGS = List.of(
            ".moderngov.co.uk",
            ".gov.uk",
            ".gov.wales",
            ".gov.scot",
            ".org.uk",
            ".co.uk",
            ".wales",
            ".cymru",
            ".scot",
            ".org",
            ".com",
            ".ie",
            ".uk",
            ".example");
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "upon", "on", "in");

    private AuthorityNames() {}

    /// The ModernGov addresses that stand in a text, each as its site's base.
    static List<Base> bases(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> Base.of(found.group()))
                .toList();
    }

    /// The host that a file's path speaks of, as `GetCouncillorsByWard-denbighshire.gov.uk.xml` or a mirror's
    /// folder.
    static Optional<String> host(String path) {
        String plain = path.replaceFirst("(?i)\\.(?:xml|html?|json)$", "");
        for (String part : plain.split("/")) {
            String bare = ReplyKind.named(part).isPresent() ? part.replaceFirst("^[A-Za-z]+-", "") : part;
            Matcher host = HOST.matcher(bare);
            if (host.find()) {
                return Optional.of(host.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /// The code of the authority whose site stands at this host: `kingston` for `moderngov.kingston.gov.uk`.
    static AuthorityCode ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        for (String ending : PUBLIC_ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                String rest = name.substring(0, name.length() - ending.length());
                return code(rest.substring(rest.lastIndexOf('.') + 1));
            }
        }
        return code(name.replace('.', '-'));
    }

    /// The word for the authority in a file's name: the first of `kingston-Agenda_151.html`, the second of
    /// `GetMeetings-manchester-144.xml`.
    static Optional<AuthorityCode> ofFileName(String fileName) {
        String[] words = fileName.replaceFirst("\\.[A-Za-z]+$", "").split("-");
        return words.length < 2
                ? Optional.empty()
                : Arrays.stream(words)
                        .filter(word -> ReplyKind.named(word).isEmpty())
                        .filter(word -> word.matches("[\\p{L}_]{3,}"))
                        .findFirst()
                        .map(AuthorityNames::code);
    }

    private static AuthorityCode code(String word) {
        String plain =
                word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String usable = plain.isEmpty() ? "authority" : plain;
        return new AuthorityCode(usable.substring(0, Math.min(63, usable.length())));
    }

    /// A readable name made from a code: `Argyll Bute`. A guess, for want of the council's own.
    static String name(AuthorityCode code) {
        return Arrays.stream(code.value().split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> SMALL_WORDS.contains(word)
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
