package org.moothall.ledger.followers;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;

/// Feeds one follower until the end.
final class Feeding implements Runnable {
    private static final Logger LOG = System.getLogger(Feeding.class.getName());
    private static final int AT_ONCE = 500;
    private static final int STUCK = 3;

    private final Ledger ledger;
    private final Follower follower;
    private final Pace pace;
    private final Progress progress;
    private FollowerState state;
    private boolean ended;

    Feeding(Ledger ledger, Follower follower, Pace pace, Progress progress) {
        this.ledger = ledger;
        this.follower = follower;
        this.pace = pace;
        this.progress = progress;
        this.state = new FollowerState(follower.name(), 0, 0, null, null);
    }

    String name() {
        return follower.name();
    }

    FollowerState state() {
        return progress.read(() -> state);
    }

    /// Waits until the follower has come this far; answers its state where it will not.
    Optional<FollowerState> awaitPosition(long position) {
        progress.await(() -> ended || state.attempts() >= STUCK || (state.healthy() && state.position() >= position));
        FollowerState now = state();
        return now.healthy() && now.position() >= position ? Optional.empty() : Optional.of(now);
    }

    void awaitEnd() {
        progress.await(() -> ended);
    }

    @Override
    public void run() {
        try {
            while (!progress.closed()) {
                long seen = progress.appends();
                if (!step()) {
                    progress.awaitAppend(seen, pace.poll());
                }
            }
        } catch (Error e) {
            failed(e);
            throw e;
        } finally {
            progress.change(() -> ended = true);
        }
    }

    /// Applies one batch; answers whether there was one, or may be.
    private boolean step() {
        try {
            long position = follower.position();
            List<Entry> entries = ledger.entries(position, AT_ONCE);
            if (entries.isEmpty()) {
                follower.rest();
            } else {
                follower.apply(entries);
            }
            succeeded(reached(position, entries));
            return !entries.isEmpty();
        } catch (RuntimeException e) {
            failed(e);
            progress.rest(pace.rest(state().attempts()));
            return true;
        }
    }

    private long reached(long before, List<Entry> applied) {
        if (applied.isEmpty()) {
            long size = ledger.head().size();
            if (before > size) {
                throw new IllegalStateException("it has applied " + before + " entries and the ledger has only " + size
                        + ": it followed another ledger, and must be rebuilt");
            }
            return before;
        }
        long now = follower.position();
        if (now <= before) {
            throw new IllegalStateException("it was fed from entry " + before + " on and has not moved");
        }
        return now;
    }

    private void succeeded(long position) {
        progress.change(() -> state = new FollowerState(follower.name(), position, 0, null, null));
    }

    private void failed(Throwable failure) {
        LOG.log(Level.ERROR, "follower " + follower.name() + " failed, and will be tried again", failure);
        progress.change(() -> state = new FollowerState(
                follower.name(),
                state.position(),
                state.attempts() + 1,
                String.valueOf(failure.getMessage()),
                state.since() == null ? ledger.clock().instant() : state.since()));
    }
}
