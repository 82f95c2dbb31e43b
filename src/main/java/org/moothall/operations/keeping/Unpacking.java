package org.moothall.operations.keeping;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Brings a backup back into a directory that is empty or not there: beside it first, so that a restore that is
/// cut off leaves nothing that looks whole.
final class Unpacking {
    private final Path data;

    Unpacking(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /// Unpacks the file; answers why it did not, in a sentence.
    Optional<String> unpack(Path from) throws IOException {
        if (!Files.isRegularFile(from)) {
            return Optional.of("There is no file " + from + ".");
        }
        if (!isFree()) {
            return Optional.of(data + " is not empty: restore into a directory that is empty or not there yet.");
        }
        Path part = data.resolveSibling(data.getFileName() + ".restoring");
        remove(part);
        try (ZipFile zip = new ZipFile(from.toFile())) {
            if (zip.getEntry(Archive.STORE) == null) {
                return Optional.of(from + " is no backup of Moothall: it holds no " + Archive.STORE + ".");
            }
            Files.createDirectories(data.resolveSibling(""));
            Private.createFolder(part);
            unpack(zip, part);
            Files.deleteIfExists(data);
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            Private.force(data.resolveSibling(""));
            return Optional.empty();
        } catch (ZipException damaged) {
            return Optional.of(from + " is damaged or is no backup of Moothall: " + damaged.getMessage() + ".");
        } finally {
            remove(part);
        }
    }

    private boolean isFree() throws IOException {
        if (Files.notExists(data)) {
            return true;
        }
        try (Stream<Path> there = Files.list(data)) {
            return there.findAny().isEmpty();
        }
    }

    private static void unpack(ZipFile zip, Path part) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            Path file = part.resolve(entry.getName()).normalize();
            if (!file.startsWith(part) || entry.isDirectory()) {
                throw new ZipException("it holds " + entry.getName());
            }
            Files.createDirectories(file.resolveSibling(""));
            try (var bytes = zip.getInputStream(entry);
                    FileChannel channel =
                            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                bytes.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
