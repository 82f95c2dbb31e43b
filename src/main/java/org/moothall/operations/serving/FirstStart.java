package org.moothall.operations.serving;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.credentials.Links;
import org.moothall.accounts.credentials.Links.Purpose;
import org.moothall.accounts.credentials.Passwords;
import org.moothall.accounts.credentials.Secret;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// What a council's first start does: it makes one administrator and prints the link with which they set their
/// name and password. Until that is done, each start prints a new link, and the one before works no longer.
@Singleton
final class FirstStart {
    private final Database store;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Links links;
    private final Trail trail;
    private final HttpServer http;
    private final Optional<String> outside;

    @Inject
    FirstStart(
            @DeskStore Database store,
            Accounts accounts,
            Passwords passwords,
            Links links,
            Trail trail,
            HttpServer http,
            @ConfigProperty(name = "moothall.address") Optional<String> outside) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.trail = trail;
        this.http = http;
        this.outside = outside;
    }

    /// Prints the link, where there is an administrator yet to come.
    void tell(PrintWriter out) {
        link().ifPresent(secret -> {
            String site = outside.map(base -> base.replaceAll("/+$", ""))
                    .orElseGet(() -> "http://127.0.0.1:" + http.getPort());
            out.println("No administrator has set a password yet. Within a day, open this link, once:");
            out.println("  " + site + "/signin/link/" + secret.text());
            out.flush();
        });
    }

    private Optional<Secret> link() {
        List<Account> all = accounts.list();
        if (all.isEmpty()) {
            return Optional.of(store.write(handle -> {
                Account first = accounts.add(
                        handle, "Administrator", "administrator", List.of(Grant.everywhere(Role.ADMINISTRATOR)));
                trail.record(
                        handle,
                        "Moothall",
                        "made the first account",
                        "accounts/" + first.id().number(),
                        "");
                return links.make(handle, first.id(), Purpose.FIRST);
            }));
        }
        return all.size() == 1 && !passwords.has(all.getFirst().id())
                ? Optional.of(
                        store.write(handle -> links.make(handle, all.getFirst().id(), Purpose.FIRST)))
                : Optional.empty();
    }
}
