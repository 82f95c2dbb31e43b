package org.moothall.accounts.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.credentials.Passwords;
import org.moothall.web.Fault;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where one signs in and out.
@Path("/")
@RunOnVirtualThread
public class SignInPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    RoutingContext routing;

    @Inject
    Visitor visitor;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Entry entry;

    /// Where one signs in; whoever is signed in goes on.
    ///
    /// @param next   where to go then
    /// @param notice what happened before: `out`, `set`
    @GET
    @Path("signin")
    public Response ask(@RestQuery @DefaultValue("") String next, @RestQuery @DefaultValue("") String notice) {
        return visitor.find().isPresent()
                ? entry.onwards(next)
                : pages.show(new SignInPage("", next, "", notice, 200, List.of()));
    }

    /// Signs in.
    @POST
    @Path("signin")
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String next,
            @RestForm @DefaultValue("") String kept) {
        Optional<Account> account = accounts.findByEmail(email);
        boolean right = passwords.match(account.map(Account::id), password);
        if (!right || account.filter(found -> !found.closed()).isEmpty()) {
            entry.refused(email);
            String words = site.words(SigninWords.class).wrong();
            return pages.show(new SignInPage(email, next, kept, "", 401, List.of(new Fault("email", words))));
        }
        return entry.admit(account.get(), next, kept);
    }

    /// Signs out.
    @POST
    @Path("signout")
    public Response signOut() {
        return entry.leave();
    }
}
