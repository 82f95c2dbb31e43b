package org.moothall.operations.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Being at work in a data directory. Many processes may be, or one alone; the operating system forgets a process
/// that is gone. A server leaves a mark while it runs, by which the next one sees that it was never stopped.
public final class Presence implements AutoCloseable {
    private static final String FILE = ".moothall.lock";

    private final FileChannel channel;
    private final boolean lastWasCutOff;
    private boolean marked;

    private Presence(FileChannel channel, boolean lastWasCutOff) {
        this.channel = channel;
        this.lastWasCutOff = lastWasCutOff;
    }

    /// Joins whoever is at work; none where one wants to be alone.
    public static Optional<Presence> join(Path data) {
        try {
            FileChannel channel = open(data);
            boolean cutOff = isMarkedAndNobodyThere(channel);
            FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true);
            if (shared == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Presence(channel, cutOff));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Works alone; none where somebody else is there.
    public static Optional<Presence> alone(Path data) {
        try {
            FileChannel channel = open(data);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Presence(channel, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path data) throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(
                data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean isMarkedAndNobodyThere(FileChannel channel) throws IOException {
        try (FileLock alone = channel.tryLock()) {
            return alone != null && channel.size() > 0;
        }
    }

    /// Whether the last server here ended without being stopped.
    public boolean lastWasCutOff() {
        return lastWasCutOff;
    }

    /// Leaves the mark of a server that runs.
    public void mark() {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
            channel.force(true);
            marked = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (marked) {
                channel.truncate(0);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
