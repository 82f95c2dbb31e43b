package org.moothall.web.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/// The headers that every answer carries. Public pages set no cookie and run no script at all.
public final class Headers {
    /// A browser may keep the page but asks each time whether it still holds.
    static final CharSequence REVALIDATE = HttpHeaders.createOptimized("public, no-cache");

    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    private static final CharSequence WORK_POLICY = HttpHeaders.createOptimized(
            POLICY + "; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'");
    private static final CharSequence SNIFFING_NAME = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_NAME = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("strict-origin-when-cross-origin");
    private static final CharSequence PERMISSIONS_NAME = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized("interest-cohort=()");

    private Headers() {}

    /// The value of Cache-Control for a page.
    public static String revalidate() {
        return REVALIDATE.toString();
    }

    /// At work, scripts of our own may help; no page may need them.
    static void secureWork(HttpServerResponse response) {
        response.putHeader(POLICY_NAME, WORK_POLICY);
    }

    static void secure(HttpServerResponse response) {
        response.putHeader(POLICY_NAME, POLICY)
                .putHeader(SNIFFING_NAME, SNIFFING)
                .putHeader(REFERRER_NAME, REFERRER)
                .putHeader(PERMISSIONS_NAME, PERMISSIONS);
    }
}
