package org.moothall.web.door;

import io.vertx.core.http.HttpServerResponse;

/// The headers that every answer carries. Public pages set no cookie and run no script at all.
public final class Headers {
    /// A browser may keep the page but asks each time whether it still holds.
    private static final String REVALIDATE = "public, no-cache";

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    /// The value of Cache-Control for a page.
    public static String revalidate() {
        return REVALIDATE;
    }

    static void secure(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .putHeader("Permissions-Policy", "interest-cohort=()");
    }
}
