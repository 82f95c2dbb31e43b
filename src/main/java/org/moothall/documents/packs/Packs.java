package org.moothall.documents.packs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Makes packs. A paper that cannot be joined never stops one: a sheet in its place says why.
public final class Packs {
    /// PDFs are graphs, and are walked by calls within calls.
    private static final long STACK = 64L << 20;

    private Packs() {}

    /// Makes the pack for the public. Its type holds no paper that is not open.
    ///
    /// @throws UncheckedIOException where the disk refuses
    public static Made forPublic(Plan<Paper.ForPublic> plan, Path out) {
        return apart(plan, out);
    }

    /// Makes the pack for members, exempt papers on coloured pages.
    ///
    /// @throws UncheckedIOException where the disk refuses
    public static Made forMembers(Plan<Paper.ForMembers> plan, Path out) {
        return apart(plan, out);
    }

    private static Made apart(Plan<? extends Paper> plan, Path out) {
        FutureTask<Made> task = new FutureTask<>(() -> make(plan, out));
        Thread.ofPlatform().name("making a pack").stackSize(STACK).daemon().start(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException refused) {
                throw new UncheckedIOException("the pack could not be written", refused);
            }
            throw new IllegalStateException("the pack could not be made", failed.getCause());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped while a pack was made").initCause(stopped);
        }
    }

    /// Tries again without a paper that turns out to be broken only when its pages are joined.
    private static Made make(Plan<? extends Paper> plan, Path out) throws IOException {
        Set<Integer> broken = new HashSet<>();
        while (true) {
            try (Prepared papers = Prepared.of(plan, broken);
                    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(out))) {
                return Binding.bind(plan, papers, bytes);
            } catch (Binding.Refused refused) {
                broken.add(refused.paper());
            }
        }
    }
}
