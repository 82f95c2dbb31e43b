package org.moothall.accounts.gate;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.signin.Interrupted;
import org.moothall.accounts.signin.KeptForm;
import org.moothall.web.Site;
import org.moothall.web.door.Rooms;

/// Takes a form only from a page of ours that was made for this very session: it carries the token of
/// `web/token.html`, or, sent by a script, the same in the header `Moothall-Token`.
class FormCheck {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FIELD = "token";
    private static final String HEADER = "Moothall-Token";

    @Inject
    RoutingContext routing;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Interrupted interrupted;

    @Inject
    @ConfigProperty(name = "moothall.address")
    Optional<String> outside;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    @WithFormRead
    Optional<Response> check(ResteasyReactiveContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || !Rooms.isClosed(site.path())) {
            return Optional.empty();
        }
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (routing.get(Gate.INTERRUPTED) != null) {
            return Optional.of(interrupted.signIn(kept(form)));
        }
        if (visitor.find().isEmpty() || isOurs(form)) {
            return Optional.empty();
        }
        // of another session, since its writer signed in anew beside it: it is theirs, once they say so
        if (form != null && Provenance.of(routing.request(), outside) == Provenance.OWN) {
            return Optional.of(interrupted.confirm(kept(form)));
        }
        throw new ForbiddenException();
    }

    private boolean isOurs(@Nullable FormData form) {
        String header = routing.request().getHeader(HEADER);
        String said = header != null
                ? header
                : form == null || form.getFirst(FIELD) == null
                        ? ""
                        : form.getFirst(FIELD).getValue();
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.UTF_8), visitor.token().getBytes(StandardCharsets.UTF_8));
    }

    private KeptForm kept(@Nullable FormData form) {
        boolean multipart = String.valueOf(routing.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .startsWith("multipart/");
        var fields = new ArrayList<KeptForm.Field>();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream()
                        .filter(value -> !value.isFileItem() && !name.equals(FIELD))
                        .forEach(value -> fields.add(new KeptForm.Field(name, value.getValue())));
            }
        }
        return new KeptForm(site.asked(), multipart, fields);
    }
}
