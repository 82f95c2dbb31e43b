package org.moothall.operations.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.moothall.database.Database;
import org.moothall.exchange.Progress;

/// A backup: a zip of the data directory without what can be made again, with the desk's store as it was at one
/// moment.
///
/// The store is copied first. A document is kept before an entry names it, so that whatever the copied ledger
/// names is among the files that are copied after it.
final class Archive {
    static final String STORE = "desk.db";

    /// What follows the ledger, what is drawn from documents, and what lives only while a process does.
    private static final Set<String> LEFT_OUT = Set.of("desk.db", "hall.db", "hall.edition", "index", "drawn");

    private final Path data;
    private final Progress progress;

    Archive(Path data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /// What went in.
    record Written(long files) {}

    /// Writes the archive beside its place, brings it to the disk, and gives it its name in one step.
    Written write(Database desk, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path store = target.resolveSibling(target.getFileName() + ".part.db");
        try {
            Files.deleteIfExists(store);
            progress.show("Copying the store");
            desk.copyTo(store);
            Files.deleteIfExists(part);
            Private.create(part);
            Written written = zip(store, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Private.force(target.resolveSibling(""));
            progress.clear();
            return written;
        } finally {
            Files.deleteIfExists(store);
            Files.deleteIfExists(part);
        }
    }

    private Written zip(Path store, Path part) throws IOException {
        List<Path> files = files();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, STORE, store);
            long count = 1;
            for (Path file : files) {
                count += add(zip, name(file), file);
                progress.show("Copying files, " + count + " of " + (files.size() + 1));
            }
            zip.finish();
            channel.force(true);
            return new Written(count);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(this::belongs)
                    .sorted()
                    .toList();
        }
    }

    private boolean belongs(Path file) {
        Path below = data.relativize(file);
        String top = below.getName(0).toString();
        boolean besideAStore = top.startsWith(".") || top.endsWith("-wal") || top.endsWith("-shm");
        boolean arriving = below.startsWith(Path.of("documents", "incoming"));
        return !LEFT_OUT.contains(top) && !besideAStore && !arriving;
    }

    private String name(Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    /// One file more; none where it went while the others were copied.
    private static int add(ZipOutputStream zip, String name, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            bytes.transferTo(zip);
            zip.closeEntry();
            return 1;
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    /// A size for people: `1.4 MB`.
    static String words(long bytes) {
        return bytes < 1_000_000 ? "%,d kB".formatted((bytes + 999) / 1_000) : "%,.1f MB".formatted(bytes / 1e6);
    }
}
