package org.moothall.documents.drawing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.moothall.documents.drawn.TooLarge;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Reads hostile files on a thread apart: whatever a library does with them, out of time, out of stack or out of
/// memory, is an outcome here. No more are read at a time than the machine has processors.
public final class Bounded {
    private static final Logger LOG = Logger.getLogger(Bounded.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long STACK = 4L << 20;
    private static final Semaphore PLACES = new Semaphore(Runtime.getRuntime().availableProcessors());

    private Bounded() {}

    /// The work's result, or what stands for it when it could not be done.
    public static <T> T run(Object name, Callable<T> work, Function<Reading, T> otherwise) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            PLACES.acquire();
            try {
                Thread.ofPlatform()
                        .name("reading " + name)
                        .stackSize(STACK)
                        .daemon()
                        .start(task);
                return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            } finally {
                PLACES.release();
            }
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            LOG.warnf("%s was not read within %d seconds and is left unread", name, LIMIT.toSeconds());
            return otherwise.apply(Reading.TOO_LARGE);
        } catch (ExecutionException failed) {
            LOG.debugf(failed.getCause(), "%s could not be read", name);
            return otherwise.apply(TooLarge.isBehind(failed) ? Reading.TOO_LARGE : Reading.BROKEN);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped while reading " + name).initCause(stopped);
        }
    }
}
