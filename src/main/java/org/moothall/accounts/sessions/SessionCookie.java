package org.moothall.accounts.sessions;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.accounts.credentials.Secret;

/// The one cookie that Moothall sets, and only for whoever signs in. No script can read it, no other site's form
/// takes it along, and where the public finds the site by `https` it goes by nothing else.
@Singleton
public final class SessionCookie {
    private static final String NAME = "moothall-session";

    private final boolean secure;

    @Inject
    SessionCookie(@ConfigProperty(name = "moothall.address") Optional<String> address) {
        this.secure = address.filter(outside -> outside.startsWith("https:")).isPresent();
    }

    /// What the browser holds, where it holds anything.
    public Optional<Secret> read(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    /// The cookie that the browser is to hold until it is closed.
    public NewCookie write(Secret secret, RoutingContext request) {
        return cookie(secret.text(), NewCookie.DEFAULT_MAX_AGE, request);
    }

    /// The cookie that takes the place of it and is gone at once.
    public NewCookie clear(RoutingContext request) {
        return cookie("", 0, request);
    }

    private NewCookie cookie(String value, int age, RoutingContext request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure || request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
