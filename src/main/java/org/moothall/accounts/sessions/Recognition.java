package org.moothall.accounts.sessions;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.credentials.Secret;

/// Finds out who makes a request, by the cookie that came with it.
@RequestScoped
public class Recognition {
    @Inject
    RoutingContext routing;

    @Inject
    SessionCookie cookie;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Visitor visitor;

    /// Has the visitor known, where they are signed in; a closed account is not.
    public void recognise() {
        cookie.read(routing).ifPresent(this::recognise);
    }

    /// The same by what the browser is about to be given.
    public void recognise(Secret secret) {
        sessions.find(secret)
                .filter(session -> !session.half())
                .ifPresent(session -> accounts.find(session.account())
                        .filter(account -> !account.closed())
                        .ifPresent(account -> enter(account, session, secret)));
    }

    private void enter(Account account, Session session, Secret secret) {
        visitor.enter(account, session.number(), secret.formToken());
    }
}
