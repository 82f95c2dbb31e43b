package org.moothall.web.door;

import io.vertx.core.buffer.Buffer;
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
        if (context.get(VISIT) != null) {
            context.next();
            return;
        }
        KeptPage page = isReading(request) ? cache.find(request.uri()) : null;
        if (page != null) {
            send(context, page);
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
        if (Rooms.isWork(visit.path())) {
            Headers.secureWork(context.response());
        }
        if (visit.path().equals(request.path())) {
            context.next();
        } else {
            context.reroute(request.method(), query.isEmpty() ? visit.path() : visit.path() + "?" + query);
        }
    }

    private static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static void send(RoutingContext context, KeptPage page) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, page.tagValue());
        response.putHeader(HttpHeaders.CACHE_CONTROL, Headers.REVALIDATE);
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.type());
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
        Encoding encoding = page.encoding(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer body = page.made(encoding);
        if (body != null) {
            send(request, response, encoding, body);
        } else {
            // compressing takes a moment, and must not hold up the other requests of this thread
            context.vertx()
                    .executeBlocking(() -> page.body(encoding), false)
                    .onSuccess(made -> send(request, response, encoding, made))
                    .onFailure(context::fail);
        }
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, Encoding encoding, Buffer body) {
        if (encoding != Encoding.PLAIN) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
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
}
