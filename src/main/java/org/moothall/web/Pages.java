package org.moothall.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.moothall.web.door.Edition;
import org.moothall.web.door.Encoding;
import org.moothall.web.door.FrontDoor;
import org.moothall.web.door.Headers;
import org.moothall.web.door.KeptPage;
import org.moothall.web.door.PageCache;
import org.moothall.web.door.Rooms;
import org.moothall.web.door.Visit;

/// Turns a page into an answer: sets it in HTML, or writes it as data where the address ends in `.json`, and
/// keeps the bytes for the next reader.
@RequestScoped
public class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String NOT_KEPT = "no-store";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    @Inject
    RoutingContext routing;

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    ObjectMapper json;

    /// The answer to a request for a page.
    public Response show(Page page) {
        if (page.status() >= 400) {
            site.settle();
        }
        Visit visit = site.visit();
        site.council();
        long edition = routing.get(FrontDoor.EDITION, Edition.CHANGING);
        KeptPage kept = new KeptPage(edition, cache.today(), type(page, visit), site.language(), bytes(page, visit));
        if (page.keepable() && page.status() == 200 && !Rooms.isClosed(visit.path())) {
            cache.keep(visit.address(), kept);
        }
        return answer(page.status(), type(page, visit), kept);
    }

    /// The answer where an address holds something other than a page: a calendar, a feed, a signed head. It is
    /// kept and asked about like a page, and it has no form of its own under `.json`.
    ///
    /// @param type the media type, with its charset where it is text
    public Response send(String type, byte[] bytes) {
        return send(type, bytes, true);
    }

    /// The same, where it is not sure that the address gives the same until something is published or a day ends.
    public Response send(String type, byte[] bytes, boolean keepable) {
        Visit visit = site.visit();
        if (visit.json()) {
            throw NotFound.of(visit.address());
        }
        site.council();
        long edition = routing.get(FrontDoor.EDITION, Edition.CHANGING);
        KeptPage kept = new KeptPage(edition, cache.today(), type, site.language(), bytes);
        if (keepable && !Rooms.isClosed(visit.path())) {
            cache.keep(visit.address(), kept);
        }
        return answer(200, type, kept);
    }

    /// The answer to a form that was accepted: go on to this page, within the same authority and language.
    public Response lead(String path) {
        return leadTo(site.href(path));
    }

    /// The same with a whole address, which has its language and authority already.
    public Response leadTo(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    private Response answer(int status, String type, KeptPage kept) {
        boolean open = status == 200 && !Rooms.isClosed(site.visit().path());
        if (open && FrontDoor.matches(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, kept.tag())
                    .header(HttpHeaders.CACHE_CONTROL, Headers.revalidate())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                    .build();
        }
        Encoding encoding = kept.encoding(routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        var response = Response.status(status)
                .entity(kept.body(encoding).getBytes())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, site.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encoding != Encoding.PLAIN) {
            response.header(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        if (open) {
            response.header(HttpHeaders.ETAG, kept.tag()).header(HttpHeaders.CACHE_CONTROL, Headers.revalidate());
        } else {
            response.header(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        }
        return response.build();
    }

    private static String type(Page page, Visit visit) {
        return visit.json() ? (page.status() >= 400 ? PROBLEM : JSON) : HTML;
    }

    private byte[] bytes(Page page, Visit visit) {
        if (!visit.json()) {
            return page.template().setLocale(site.locale()).render().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return json.writeValueAsBytes(page.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page is always data", e);
        }
    }
}
