package org.moothall.accounts.gate;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Account;
import org.moothall.accounts.For;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.sessions.Recognition;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;
import org.moothall.web.door.Rooms;

/// Lets nobody through to an address that is not the public's unless [For] there says so.
///
/// Whoever is not signed in is led to where one signs in; whoever is, and may not, is told what everybody is told
/// of what is not there, so that nobody learns of a thing by being refused it.
class Gate {
    /// Set where a form came from somebody whose session has ended: its words are to be kept.
    static final String INTERRUPTED = "interrupted";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /// The most that is taken from somebody unknown: a form of ordinary size, whose words may have to be kept.
    private static final int KEPT_BYTES = 4 << 20;

    @Inject
    RoutingContext routing;

    @Inject
    Site site;

    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    Recognition recognition;

    @Inject
    @ConfigProperty(name = "moothall.address")
    Optional<String> outside;

    @Inject
    @ConfigProperty(name = "moothall.read-only", defaultValue = "false")
    boolean readOnly;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Optional<Response> admit(ContainerRequestContext request, ResourceInfo resource) {
        String path = site.path();
        if (!Rooms.isClosed(path)) {
            return Optional.empty();
        }
        if (readOnly) {
            throw NotFound.of(path);
        }
        boolean reading = READING.contains(request.getMethod());
        if (!reading && Provenance.of(routing.request(), outside) == Provenance.FOREIGN) {
            throw new ForbiddenException();
        }
        recognition.recognise();
        if (visitor.find().isEmpty() && declared() > KEPT_BYTES) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return Rooms.isEntrance(path) ? Optional.empty() : pass(resource, reading);
    }

    private Optional<Response> pass(ResourceInfo resource, boolean reading) {
        For reach = reach(resource.getResourceMethod(), resource.getResourceClass());
        if (reach == null) {
            throw NotFound.of(site.path());
        }
        Optional<Account> account = visitor.find();
        if (account.isEmpty()) {
            return reading ? Optional.of(toSignIn()) : interrupt();
        }
        if (reach.value().length > 0 && !account.get().has(reach.value())) {
            throw NotFound.of(site.path());
        }
        return Optional.empty();
    }

    private static @Nullable For reach(Method method, Class<?> type) {
        For own = method.getAnnotation(For.class);
        return own != null ? own : type.getAnnotation(For.class);
    }

    private Response toSignIn() {
        if (site.isData()) {
            throw unknown();
        }
        return pages.lead("/signin?next=" + URLEncoder.encode(site.asked(), StandardCharsets.UTF_8));
    }

    /// The words of a form are kept while its writer signs in again.
    private Optional<Response> interrupt() {
        String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        boolean form = type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
        if (site.isData() || !form) {
            throw unknown();
        }
        routing.put(INTERRUPTED, true);
        return Optional.empty();
    }

    /// How many bytes come with the request, as it says itself; where it does not say, as many as it likes.
    private long declared() {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return routing.request().headers().contains("Transfer-Encoding") ? Long.MAX_VALUE : 0;
    }

    private static NotAuthorizedException unknown() {
        return new NotAuthorizedException(
                Response.status(Response.Status.UNAUTHORIZED).build());
    }
}
