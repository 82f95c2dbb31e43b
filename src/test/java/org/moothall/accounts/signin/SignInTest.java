package org.moothall.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.Somebody;
import org.moothall.accounts.credentials.Links;
import org.moothall.accounts.credentials.Links.Purpose;
import org.moothall.accounts.credentials.Passwords;
import org.moothall.accounts.credentials.Secret;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.site.WholeSite;

/// Signing in and out, as a browser does it.
@QuarkusTest
@TestProfile(WholeSite.class)
class SignInTest {
    private static final String EMAIL = "petra.millrace@merebridge.example";
    private static final String PASSWORD = "nine grey herons";

    @Inject
    @DeskStore
    Database store;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Links links;

    @Test
    void nothingLargeIsTakenFromSomebodyUnknown() {
        String large = "x".repeat(5 << 20);

        for (String address : List.of("/signin", "/signout", "/signin/link/none", "/desk/reports/new")) {
            assertThat(nobody.post(address, Map.of("password", large)).statusCode())
                    .as(address)
                    .isEqualTo(413);
        }
    }

    @TestHTTPResource("/")
    URI home;

    private Somebody nobody;

    @BeforeEach
    void anAccount() {
        nobody = Somebody.unknown(home);
        if (accounts.findByEmail(EMAIL).isEmpty()) {
            store.write(handle -> {
                var account = accounts.add(handle, "Petra Millrace", EMAIL, List.of(Grant.everywhere(Role.CLERK)));
                passwords.set(handle, account.id(), PASSWORD);
                return null;
            });
        }
    }

    @Test
    void nobodyIsLedToSignInAndThenToWhereTheyWantedToGo() {
        HttpResponse<String> led = nobody.get("/cy/desk?x=1");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(place(led)).isEqualTo("/cy/signin?next=%2Fcy%2Fdesk%3Fx%3D1");
        var page = Jsoup.parse(nobody.get(place(led)).body());
        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select("form").attr("action")).isEqualTo("/cy/signin");
        assertThat(page.select("input[name=next]").val()).isEqualTo("/cy/desk?x=1");

        HttpResponse<String> in = nobody.post(
                "/cy/signin", Map.of("email", EMAIL.toUpperCase(), "password", PASSWORD, "next", "/cy/desk?x=1"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(place(in)).isEqualTo("/cy/desk?x=1");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Max-Age");
        HttpResponse<String> desk = nobody.get("/desk", "Cookie", cookie.split(";", 2)[0]);
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).contains("Petra Millrace");
        assertThat(desk.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(desk.headers().firstValue("ETag")).isEmpty();
        assertThat(nobody.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void awayFromThisSiteNobodyIsLed() {
        for (String next : List.of(
                "https://elsewhere.example/",
                "//elsewhere.example/desk",
                "/\\elsewhere",
                "/issues",
                "/desk\r\nX: y",
                "desk",
                "/signin")) {
            HttpResponse<String> in =
                    nobody.post("/signin", Map.of("email", EMAIL, "password", PASSWORD, "next", next));
            assertThat(place(in)).as(next).isEqualTo("/desk");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressSoundTheSame() {
        HttpResponse<String> wrong = nobody.post("/signin", Map.of("email", EMAIL, "password", "ten grey herons"));
        HttpResponse<String> unknown =
                nobody.post("/signin", Map.of("email", "nobody@merebridge.example", "password", PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(wrong.body().replace(EMAIL, ""))
                .isEqualTo(unknown.body().replace("nobody@merebridge.example", ""))
                .contains("is not right");
    }

    @Test
    void whoSignsOutIsOut() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);

        HttpResponse<String> out = clerk.post("/signout", Map.of());

        assertThat(place(out)).isEqualTo("/signin?notice=out");
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        assertThat(clerk.post("/signout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.post("/signout", Map.of(), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(nobody.post("/signin", Map.of("email", EMAIL, "password", PASSWORD), "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Somebody.unknown(home)
                        .post("/signout", Map.of(), "Cookie", clerk.cookie())
                        .statusCode())
                .as("without its token")
                .isEqualTo(403);
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        var account = accounts.findByEmail(EMAIL).orElseThrow();
        Secret secret = store.write(handle -> links.make(handle, account.id(), Purpose.RESET));
        String address = "/signin/link/" + secret.text();
        assertThat(nobody.get(address).body()).contains("Petra Millrace");
        assertThat(nobody.post(address, Map.of("password", "short", "again", "short"))
                        .body())
                .contains("between 12 and 200");
        assertThat(nobody.post(address, Map.of("password", PASSWORD, "again", PASSWORD + "s"))
                        .body())
                .contains("not the same");

        HttpResponse<String> set = nobody.post(address, Map.of("password", PASSWORD, "again", PASSWORD));

        assertThat(place(set)).isEqualTo("/signin?notice=set");
        assertThat(nobody.get(address).statusCode()).isEqualTo(410);
        assertThat(nobody.post(address, Map.of("password", PASSWORD, "again", PASSWORD))
                        .statusCode())
                .isEqualTo(410);
        assertThat(passwords.match(Optional.of(account.id()), PASSWORD)).isTrue();
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
