package org.moothall.operations.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.moothall.exchange.Progress;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.FollowerState;
import org.moothall.ledger.followers.Followers;

/// Brings whatever follows the ledger to its end, and shows how far it is: after it, what was published can be
/// read and searched.
@Singleton
public final class CatchingUp {
    private static final int LOOK_MILLIS = 200;

    private final Ledger ledger;
    private final Followers followers;
    private final Progress progress;

    @Inject
    CatchingUp(Ledger ledger, Followers followers, Progress progress) {
        this.ledger = ledger;
        this.followers = followers;
        this.progress = progress;
    }

    /// Returns when all of them are there.
    ///
    /// @throws org.moothall.ledger.followers.FollowerStuck where one of them cannot go on
    public void go() {
        long size = ledger.head().size();
        try (ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor()) {
            var unused = looking.scheduleAtFixedRate(() -> show(size), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            followers.catchUp();
        }
        progress.clear();
    }

    private void show(long size) {
        long least = followers.states().stream()
                .mapToLong(FollowerState::position)
                .min()
                .orElse(size);
        progress.show(Bar.line("Arranging for " + names(), least, size, "entries"));
    }

    private String names() {
        return followers.states().stream().map(FollowerState::name).collect(Collectors.joining(" and "));
    }
}
