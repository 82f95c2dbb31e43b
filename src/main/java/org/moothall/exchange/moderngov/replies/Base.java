package org.moothall.exchange.moderngov.replies;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Source;

/// The directory under which a ModernGov site's pages lie, mostly a host's root, sometimes `/moderngov/` or the
/// like.
///
/// @param uri ends in a slash; none where the recordings do not say
public record Base(@Nullable URI uri) {
    /// Where nobody knows the site's address.
    public static final Base UNKNOWN = new Base(null);

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    /// The base that an address points to: a missing last slash is added, a page's name is cut off.
    public static Base of(String address) {
        String plain = address.replaceAll("[?#].*", "");
        if (plain.matches("(?i).*/[^/]*\\.as[pm]x(/.*)?")) {
            plain = plain.replaceAll("(?i)/[^/]*\\.as[pm]x(/.*)?$", "/");
        }
        return new Base(URI.create(plain.endsWith("/") ? plain : plain + "/"));
    }

    /// A link of a page as an address of its own. Spaces and line breaks, which ModernGov leaves in, are encoded; a
    /// link without a known base stays as it is.
    public String resolve(String link) {
        String tidy = link.strip().replaceAll("[\\r\\n\\t]+", "").replace(" ", "%20");
        if (uri == null || SCHEME.matcher(tidy).matches()) {
            return tidy;
        }
        if (tidy.startsWith("//")) {
            return uri.getScheme() + ":" + tidy;
        }
        if (tidy.startsWith("/")) {
            return uri.getScheme() + "://" + uri.getRawAuthority() + tidy;
        }
        return uri + tidy;
    }

    /// Where an imported thing stood.
    public Source source(String link) {
        return new Source("moderngov", uri == null ? null : resolve(link));
    }
}
