package org.moothall.ledger.followers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.moothall.ledger.Ledger;

/// Feeds each follower on a virtual thread of its own, in batches, woken by appends of this process and, since
/// another process may append too, by a slow poll. A follower that fails is tried again, ever more slowly, and
/// says so in its [FollowerState]; the others go on.
public final class Followers implements AutoCloseable {
    private final Progress progress = new Progress();
    private final Ledger ledger;
    private final List<Feeding> feedings;
    private boolean started;

    /// Followers at the usual pace: a poll every second, a first retry after half a second, then up to every
    /// minute.
    public Followers(Ledger ledger, List<? extends Follower> followers) {
        this(ledger, followers, new Pace(Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMinutes(1)));
    }

    Followers(Ledger ledger, List<? extends Follower> followers, Pace pace) {
        this.ledger = ledger;
        this.feedings = followers.stream()
                .map(follower -> new Feeding(ledger, follower, pace, progress))
                .toList();
    }

    /// Begins to feed. More than once is the same as once.
    public synchronized void start() {
        if (!started) {
            started = true;
            ledger.watch(progress::wake);
            feedings.forEach(feeding ->
                    Thread.ofVirtual().name("follower-" + feeding.name()).start(feeding));
        }
    }

    /// Returns when every follower has applied what is on the ledger now; starts them if nobody has.
    ///
    /// @throws FollowerStuck where one of them fails again and again
    public void catchUp() {
        start();
        long size = ledger.head().size();
        progress.wake();
        for (Feeding feeding : feedings) {
            Optional<FollowerState> stuck = feeding.awaitPosition(size);
            if (stuck.isPresent()) {
                throw new FollowerStuck(stuck.get());
            }
        }
    }

    /// How each of them is, for a health check.
    public List<FollowerState> states() {
        return feedings.stream().map(Feeding::state).toList();
    }

    /// Stops feeding; what is being applied is finished first.
    @Override
    public synchronized void close() {
        progress.close();
        if (started) {
            feedings.forEach(Feeding::awaitEnd);
        }
    }
}
