package org.moothall.accounts.gate;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a request that changes something comes from, as far as the browser says: `Sec-Fetch-Site` where it sends
/// that, else `Origin`. A program that is no browser says neither, and nobody can make it send a cookie that it
/// does not mean to.
enum Provenance {
    OWN,
    FOREIGN,
    UNSAID;

    static Provenance of(HttpServerRequest request, Optional<String> outside) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") ? OWN : site.equals("none") ? UNSAID : FOREIGN;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return UNSAID;
        }
        return isHost(origin, request.getHeader("Host"))
                        || outside.filter(origin::equals).isPresent()
                ? OWN
                : FOREIGN;
    }

    private static boolean isHost(String origin, @Nullable String host) {
        return host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        return origin.matches("https?://[A-Za-z0-9.:\\[\\]_-]+")
                ? URI.create(origin).getRawAuthority()
                : null;
    }
}
