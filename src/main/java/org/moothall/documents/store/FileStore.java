package org.moothall.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Documents as files named by their hash, in folders named by its first two letters. Bytes are written beside,
/// brought to the disk, and then renamed into their place in one step, so that a name never stands over half a
/// file.
public final class FileStore implements DocumentStore {
    private final Path root;
    private final Incoming incoming;

    private FileStore(Path root, Incoming incoming) {
        this.root = root;
        this.incoming = incoming;
    }

    /// The store in a directory, which is made where there is none.
    public static FileStore in(Path root, Instant now) throws IOException {
        return new FileStore(root, new Incoming(root.resolve("incoming"), now));
    }

    @Override
    public Stored put(InputStream bytes) throws IOException {
        Incoming.Arrived arrived = incoming.receive(bytes);
        try {
            Path place = place(arrived.stored().sha256());
            if (!Files.exists(place) || Files.size(place) != arrived.stored().size()) {
                settle(arrived.part(), place);
            }
            return arrived.stored();
        } finally {
            Files.deleteIfExists(arrived.part());
        }
    }

    /// The rename is safe against a crash once the folder that holds the name has reached the disk.
    private void settle(Path part, Path place) throws IOException {
        Path folder = place.resolveSibling("");
        boolean fresh = !Files.exists(folder);
        Files.createDirectories(folder);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
        if (fresh) {
            force(root);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Sha256.isOne(sha256) && Files.isRegularFile(place(sha256));
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        return holds(sha256) ? OptionalLong.of(Files.size(place(sha256))) : OptionalLong.empty();
    }

    @Override
    public Optional<InputStream> open(String sha256, long from) throws IOException {
        if (!Sha256.isOne(sha256)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(place(sha256), StandardOpenOption.READ);
            return Optional.of(Channels.newInputStream(channel.position(from)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LocalCopy> copy(String sha256) {
        return holds(sha256) ? Optional.of(new LocalCopy(place(sha256), false)) : Optional.empty();
    }

    @Override
    public Stream<String> hashes() throws IOException {
        return Files.find(root, 2, (path, attributes) -> attributes.isRegularFile())
                .map(path -> path.getFileName().toString())
                .filter(Sha256::isOne);
    }

    @Override
    public boolean forget(String sha256) throws IOException {
        if (!holds(sha256)) {
            return false;
        }
        boolean gone = Files.deleteIfExists(place(sha256));
        force(place(sha256).resolveSibling(""));
        return gone;
    }

    @Override
    public void close() {}

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
