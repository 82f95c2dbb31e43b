package org.moothall.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;
import org.moothall.record.RecordJson;

/// What was drawn from documents, kept so that nothing is drawn twice. All of it can be thrown away and is drawn
/// again when it is next asked for; so a file that is torn, or that the disk has no room for, is not worth a
/// failure.
final class DrawnFiles {
    /// Goes up by one whenever something is drawn otherwise than before: what older versions drew is then left
    /// alone.
    private static final int VERSION = 1;

    private static final Logger LOG = Logger.getLogger(DrawnFiles.class);
    private static final ObjectMapper JSON = RecordJson.mapper();

    private final Path root;

    DrawnFiles(Path directory) {
        this.root = directory.resolve(Integer.toString(VERSION));
    }

    /// What was drawn from a file.
    ///
    /// @param what which drawing: `label`, `text`, `reading`
    <T> Optional<T> find(String sha256, String what, Class<T> type) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(place(sha256, what)))) {
            return Optional.of(JSON.readValue(in, type));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException torn) {
            LOG.debugf(torn, "The %s of %s is drawn again", what, sha256);
            return Optional.empty();
        }
    }

    void keep(String sha256, String what, Object drawn) {
        Path place = place(sha256, what);
        try {
            Path folder = Files.createDirectories(place.resolveSibling(""));
            Path part = Files.createTempFile(folder, "part", ".tmp");
            try {
                write(part, drawn);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("what is drawn can always be written", never);
        } catch (IOException refused) {
            LOG.warnf("The %s of %s was drawn but could not be kept: %s", what, sha256, refused.getMessage());
        }
    }

    /// Deletes all that was drawn from a file, by whichever version.
    void forget(String sha256) throws IOException {
        for (Path version : in(root.resolveSibling(""))) {
            for (Path file : in(version.resolve(sha256.substring(0, 2)))) {
                if (file.getFileName().toString().startsWith(sha256 + ".")) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void write(Path part, Object drawn) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
            JSON.writeValue(out, drawn);
        }
    }

    private Path place(String sha256, String what) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + what + ".json.gz");
    }
}
