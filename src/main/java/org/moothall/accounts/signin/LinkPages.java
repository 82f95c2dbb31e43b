package org.moothall.accounts.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Trail;
import org.moothall.accounts.credentials.Links;
import org.moothall.accounts.credentials.Links.Link;
import org.moothall.accounts.credentials.Links.Purpose;
import org.moothall.accounts.credentials.Passwords;
import org.moothall.accounts.credentials.Secret;
import org.moothall.accounts.sessions.Sessions;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.web.Fault;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the links that work once. Opening one changes nothing, since programs that look at mail open
/// links too.
@Path("/signin/link/{secret}")
@RunOnVirtualThread
public class LinkPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Links links;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Trail trail;

    @Inject
    @DeskStore
    Database store;

    /// Asks for the password.
    @GET
    public Response ask(@RestPath String secret) {
        Optional<Link> link = links.find(new Secret(secret));
        Optional<Account> account = link.flatMap(found -> accounts.find(found.account()));
        if (account.isEmpty()) {
            return pages.show(LinkPage.expired());
        }
        boolean first = link.get().purpose() == Purpose.FIRST;
        return pages.show(new LinkPage(
                secret,
                link.get().purpose(),
                first ? "" : account.get().name(),
                first ? "" : account.get().email(),
                List.of()));
    }

    /// Sets it.
    @POST
    public Response set(
            @RestPath String secret,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again) {
        Optional<Link> link = links.find(new Secret(secret));
        Optional<Account> account = link.flatMap(found -> accounts.find(found.account()));
        if (account.isEmpty()) {
            return pages.show(LinkPage.expired());
        }
        boolean first = link.get().purpose() == Purpose.FIRST;
        Account who = first ? account.get().called(name, email) : account.get();
        List<Fault> faults = new ArrayList<>();
        if (first) {
            faults.addAll(new Particulars(site.words(SigninWords.class), accounts).faults(who));
        }
        faults.addAll(new NewPassword(password, again).faults(who, site.words(SigninWords.class)));
        if (!faults.isEmpty()) {
            return pages.show(new LinkPage(secret, link.get().purpose(), who.name(), who.email(), faults));
        }
        return keep(new Secret(secret), link.get(), who, password)
                ? pages.lead("/signin?notice=set")
                : pages.show(LinkPage.expired());
    }

    private boolean keep(Secret secret, Link link, Account who, String password) {
        return store.write(handle -> {
            if (!links.use(handle, secret)) {
                return false;
            }
            if (link.purpose() == Purpose.FIRST) {
                accounts.call(handle, who);
            }
            passwords.set(handle, who.id(), password);
            sessions.endAll(handle, who.id());
            trail.record(
                    handle,
                    who,
                    "set a password by a link",
                    "accounts/" + who.id().number(),
                    "");
            return true;
        });
    }
}
