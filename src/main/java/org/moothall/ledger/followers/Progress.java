package org.moothall.ledger.followers;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Where followers, and those who wait for them, meet: every append, every step and the end wake everybody.
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long appends;
    private boolean closed;

    void wake() {
        change(() -> appends++);
    }

    void close() {
        change(() -> closed = true);
    }

    void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    <T> T read(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    long appends() {
        return read(() -> appends);
    }

    boolean closed() {
        return read(() -> closed);
    }

    /// Waits until there was an append after the one given, or the end, or the time is over.
    void awaitAppend(long seen, Duration longest) {
        await(() -> appends > seen || closed, longest);
    }

    /// Waits until the end or the time is over.
    void rest(Duration longest) {
        await(() -> closed, longest);
    }

    /// Waits as long as it takes.
    void await(BooleanSupplier ready) {
        lock.lock();
        try {
            while (!ready.getAsBoolean()) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void await(BooleanSupplier ready, Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!ready.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
