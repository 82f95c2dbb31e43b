package org.moothall.web.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// The first thing that a request meets, before any framework. A page that is kept goes out from memory; any other
/// request has its address taken apart (language, authority, `.json`) and goes on to the page it asks for.
@Singleton
public class FrontDoor {
    public static final String VISIT = "moothall.visit";
    public static final String EDITION = "moothall.edition";

    private static final int FIRST = -100_000;

    private final PageCache cache;

    @Inject
    public FrontDoor(PageCache cache) {
        this.cache = cache;
    }

    public void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        Headers.secure(context.response());
        if (context.get(VISIT) != null || !isReading(request)) {
            context.next();
            return;
        }
        KeptPage page = cache.find(request.uri());
        if (page != null) {
            send(request, context.response(), page);
        } else {
            forward(context);
        }
    }

    private void forward(RoutingContext context) {
        HttpServerRequest request = context.request();
        String query = request.query() == null ? "" : request.query();
        Visit visit = Visit.of(request.uri(), request.path() == null ? "/" : request.path(), query);
        context.put(VISIT, visit);
        context.put(EDITION, cache.edition());
        if (visit.path().equals(request.path())) {
            context.next();
        } else {
            context.reroute(request.method(), query.isEmpty() ? visit.path() : visit.path() + "?" + query);
        }
    }

    private static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, KeptPage page) {
        response.putHeader(HttpHeaders.ETAG, page.tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, Headers.revalidate());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.type());
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var body = page.plain();
        if (page.brotli() != null && accepts(accepted, "br")) {
            body = page.brotli();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
        } else if (page.gzip() != null && accepts(accepted, "gzip")) {
            body = page.gzip();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    /// RFC 9110 section 13.1.2: weak comparison with any of the listed tags, or `*`.
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = tag.substring(2);
        return ifNoneMatch.trim().equals("*") || ifNoneMatch.contains(opaque);
    }

    /// RFC 9110 section 12.5.3, as far as it matters: named and not refused with `q=0`.
    public static boolean accepts(@Nullable String header, String encoding) {
        if (header == null) {
            return false;
        }
        for (String part : header.split(",", -1)) {
            String[] words = part.trim().split("\\s*;\\s*", -1);
            if (words[0].equalsIgnoreCase(encoding)) {
                return words.length == 1 || !words[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
