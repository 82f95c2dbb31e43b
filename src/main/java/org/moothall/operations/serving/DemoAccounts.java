package org.moothall.operations.serving;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.credentials.Passwords;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// The accounts of the sample council: one for each role, and a second clerk, since minutes are often written by
/// two. All have the same password, which is printed, so a demonstration is nothing to leave open to the world.
@Singleton
final class DemoAccounts {
    private static final String PASSWORD = "the ferry at Larkmoor";
    private static final long CHILDREN_SCRUTINY = 110;

    private static final List<Sample> SAMPLES = List.of(
            new Sample("Harriet Inkpenny", "harriet.inkpenny", 307L, Grant.everywhere(Role.CLERK)),
            new Sample("Milo Parchmoor", "milo.parchmoor", 308L, Grant.everywhere(Role.CLERK)),
            new Sample("Marguerite Tollhouse", "marguerite.tollhouse", 313L, Grant.everywhere(Role.AUTHOR)),
            new Sample("Tobiah Sealingham", "tobiah.sealingham", 325L, Grant.everywhere(Role.LEGAL)),
            new Sample("Bethan Coldwater", "bethan.coldwater", 303L, Grant.everywhere(Role.FINANCE)),
            new Sample("Jasper Ledgerwood", "jasper.ledgerwood", 306L, Grant.everywhere(Role.MONITORING_OFFICER)),
            new Sample(
                    "Councillor Ottoline Greyharbour", "ottoline.greyharbour", 207L, Grant.everywhere(Role.COUNCILLOR)),
            new Sample(
                    "Councillor Araminta Fosswell",
                    "araminta.fosswell",
                    204L,
                    new Grant(Role.CHAIR, CHILDREN_SCRUTINY)),
            new Sample("Idony Tarrowgate", "idony.tarrowgate", null, Grant.everywhere(Role.ANALYST)),
            new Sample("Prudence Auditstow", "prudence.auditstow", 326L, Grant.everywhere(Role.AUDITOR)),
            new Sample("Desmond Fairlight", "desmond.fairlight", 314L, Grant.everywhere(Role.IMPROVEMENT_LEAD)),
            new Sample("Corwen Lampwick", "corwen.lampwick", null, Grant.everywhere(Role.ADMINISTRATOR)));

    private final Database store;
    private final Accounts accounts;
    private final Passwords passwords;
    private final HttpServer http;

    @Inject
    DemoAccounts(@DeskStore Database store, Accounts accounts, Passwords passwords, HttpServer http) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.http = http;
    }

    private record Sample(
            String name, String mailbox, @Nullable Long person, Grant grant) {
        String email() {
            return mailbox + "@merebridge.example";
        }

        List<Grant> grants() {
            // a chair is a councillor too
            return grant.role() == Role.CHAIR ? List.of(grant, Grant.everywhere(Role.COUNCILLOR)) : List.of(grant);
        }
    }

    /// Makes those that are not there yet.
    void make() {
        SAMPLES.stream()
                .filter(sample -> accounts.findByEmail(sample.email()).isEmpty())
                .forEach(this::make);
    }

    private void make(Sample sample) {
        store.write(handle -> {
            Account account = accounts.add(handle, sample.name(), sample.email(), sample.grants());
            accounts.identify(handle, account.id(), sample.person());
            passwords.set(handle, account.id(), PASSWORD);
            return null;
        });
    }

    /// Says who they are.
    void tell(PrintWriter out) {
        out.println("Sign in at http://127.0.0.1:%d/signin as any of these, with the password “%s”:"
                .formatted(http.getPort(), PASSWORD));
        SAMPLES.forEach(sample ->
                out.println("  %-20s %-42s %s".formatted(sample.grant().role().word(), sample.email(), sample.name())));
    }
}
