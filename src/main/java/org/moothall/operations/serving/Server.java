package org.moothall.operations.serving;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.Optional;
import org.moothall.hall.arrangement.HallFollower;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.operations.ground.Presence;
import org.moothall.operations.ground.Stores;

/// A server at work: it says where it answers and what it found when it started, and ends when it is told to.
@Singleton
final class Server {
    private final Stores stores;
    private final Ledger ledger;
    private final HallFollower hall;
    private final Followers followers;
    private final HttpServer http;

    @Inject
    Server(Stores stores, Ledger ledger, HallFollower hall, Followers followers, HttpServer http) {
        this.stores = stores;
        this.ledger = ledger;
        this.hall = hall;
        this.followers = followers;
        this.http = http;
    }

    /// Serves until the process is told to stop; answers its exit code.
    int run(PrintWriter out, PrintWriter err) {
        Optional<Presence> joined = Presence.join(stores.data());
        if (joined.isEmpty()) {
            err.println("The record in " + stores.data() + " is being arranged anew: try again when that has ended.");
            return 1;
        }
        try (Presence presence = joined.get()) {
            presence.mark();
            greet(presence, out);
            Quarkus.waitForExit();
        }
        return 0;
    }

    private void greet(Presence presence, PrintWriter out) {
        if (presence.lastWasCutOff()) {
            out.println("The last start ended without being stopped; what had been published by then is all there.");
        }
        long behind = ledger.head().size() - hall.position();
        followers.start();
        out.println("Moothall answers at http://127.0.0.1:" + http.getPort() + "/");
        if (behind > 0) {
            Thread.ofVirtual().start(() -> {
                followers.catchUp();
                out.println("The hall had not seen the last %,d entries; they are applied now.".formatted(behind));
                out.flush();
            });
        }
        out.flush();
    }
}
