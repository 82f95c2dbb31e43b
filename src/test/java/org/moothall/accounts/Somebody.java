package org.moothall.accounts;

import io.quarkus.arc.Arc;
import jakarta.enterprise.util.AnnotationLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.credentials.Secret;
import org.moothall.accounts.sessions.Sessions;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// Somebody at a browser in a test of the running application: signed in with some roles, without the page where
/// one signs in, or nobody in particular. Redirects are not followed.
public final class Somebody {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI home;
    private final @Nullable Secret secret;
    private final @Nullable Account account;

    private Somebody(URI home, @Nullable Secret secret, @Nullable Account account) {
        this.home = home;
        this.secret = secret;
        this.account = account;
    }

    /// Who is not signed in.
    public static Somebody unknown(URI home) {
        return new Somebody(home, null, null);
    }

    /// A new account with these roles for every body, signed in.
    public static Somebody with(URI home, Role... roles) {
        return with(home, Stream.of(roles).map(Grant::everywhere).toList());
    }

    /// A new account with these grants, signed in.
    public static Somebody with(URI home, List<Grant> grants) {
        var container = Arc.container();
        Database store =
                container.instance(Database.class, new DeskStoreLiteral()).get();
        Accounts accounts = container.instance(Accounts.class).get();
        Sessions sessions = container.instance(Sessions.class).get();
        String number = UUID.randomUUID().toString().substring(0, 8);
        return store.write(handle -> {
            Account account = accounts.add(handle, "Somebody " + number, number + "@merebridge.example", grants);
            return new Somebody(home, sessions.begin(handle, account.id(), false, "127.0.0.1", "a test"), account);
        });
    }

    private static final class DeskStoreLiteral extends AnnotationLiteral<DeskStore> implements DeskStore {
        private static final long serialVersionUID = 1;
    }

    /// Their account.
    public Account account() {
        if (account == null) {
            throw new IllegalStateException("nobody in particular");
        }
        return account;
    }

    /// The header by which they are known: `moothall-session=…`; for a browser of Playwright's.
    public String cookie() {
        return secret == null ? "" : "moothall-session=" + secret.text();
    }

    /// What their forms carry.
    public String token() {
        return secret == null ? "" : secret.formToken();
    }

    /// Opens a page.
    public HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder(home.resolve(address)).GET(), headers);
    }

    /// Sends a form, with the token of their session.
    public HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String form = Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("token", token())))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(home.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                headers);
    }

    /// Sends a form with a file's place in it and no file, with the token of their session.
    public HttpResponse<String> postFile(String address) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token() + "\r\n--part--\r\n";
        return send(HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(part)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (secret != null) {
            request.header("Cookie", cookie());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
