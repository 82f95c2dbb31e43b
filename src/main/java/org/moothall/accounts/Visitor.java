package org.moothall.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whoever makes this request. In a template it is `inject:visitor`.
@Named("visitor")
@RequestScoped
public class Visitor {
    private @Nullable Account account;
    private String token = "";
    private long session;

    /// The account that is signed in. Behind [For] there always is one.
    public Account account() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /// The account that is signed in; none on the pages where one signs in.
    public Optional<Account> find() {
        return Optional.ofNullable(account);
    }

    /// What every form carries, by which it is known that the page was ours: see `web/token.html`.
    public String token() {
        return token;
    }

    /// The number of the session in which they are.
    public long session() {
        return session;
    }

    /// Says who it is. Called once, where the session is read or begun.
    public void enter(Account who, long number, String formToken) {
        account = who;
        session = number;
        token = formToken;
    }
}
