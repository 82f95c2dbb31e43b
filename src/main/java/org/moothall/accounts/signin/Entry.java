package org.moothall.accounts.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.credentials.Secret;
import org.moothall.accounts.sessions.Recognition;
import org.moothall.accounts.sessions.SessionCookie;
import org.moothall.accounts.sessions.Sessions;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.web.Pages;

/// Coming in and going out, once it is clear who it is.
@RequestScoped
class Entry {
    @Inject
    RoutingContext routing;

    @Inject
    @DeskStore
    Database store;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Recognition recognition;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Pages pages;

    /// Begins a session, and goes on to where its owner wanted to go, or to their form that waits.
    Response admit(Account account, String next, String kept) {
        String address = address();
        String browser = Optional.ofNullable(routing.request().getHeader(HttpHeaders.USER_AGENT))
                .orElse("");
        Secret secret = store.write(handle -> {
            trail.record(
                    handle, account, "signed in", "accounts/" + account.id().number(), address);
            return sessions.begin(handle, account.id(), false, address, browser);
        });
        recognition.recognise(secret);
        Optional<KeptForm> form = KeptForm.unpacked(kept);
        Response onwards = form.isPresent() ? pages.show(new ConfirmPage(form.get())) : onwards(next);
        return Response.fromResponse(onwards)
                .cookie(cookie.write(secret, routing))
                .build();
    }

    /// Where somebody who is signed in wanted to go, or else the desk's first page.
    Response onwards(String next) {
        return Ways.isOurs(next) ? pages.leadTo(next) : pages.lead("/desk");
    }

    /// Ends the session.
    Response leave() {
        visitor.find()
                .ifPresent(account -> store.write(handle -> {
                    trail.record(
                            handle,
                            account,
                            "signed out",
                            "accounts/" + account.id().number(),
                            address());
                    sessions.end(handle, account.id(), visitor.session());
                    return null;
                }));
        return Response.fromResponse(pages.lead("/signin?notice=out"))
                .cookie(cookie.clear(routing))
                .build();
    }

    /// Puts on the trail that somebody could not sign in.
    void refused(String email) {
        store.write(handle -> {
            String name = email.length() <= 100 ? email : email.substring(0, 100);
            trail.record(handle, name, "was refused at sign-in", "signin", address());
            return null;
        });
    }

    private String address() {
        return routing.request().remoteAddress() == null
                ? ""
                : routing.request().remoteAddress().hostAddress();
    }
}
