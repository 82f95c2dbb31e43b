package org.moothall.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// The raw replies that imports were made from, so that every published thing can be traced to the bytes it came
/// from and read again when a parser has learnt more. Bytes lie gzipped under their SHA-256 in `replies/`;
/// `index.jsonl` says which address gave which bytes when, one JSON object to a line, only ever appended to.
public final class Provenance {
    private final ReplyFiles files;
    private final Path index;
    private final Clock clock;
    private final Map<String, Map<String, Kept>> latest = new LinkedHashMap<>();
    private final Map<String, String> unfinished = new LinkedHashMap<>();

    private Provenance(Path directory, Clock clock) {
        this.files = new ReplyFiles(directory.resolve("replies"));
        this.index = directory.resolve("index.jsonl");
        this.clock = clock;
    }

    /// One line of the index: a reply kept (`address` and `sha256`), or a run's beginning or end (`event`).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            Instant at,
            String run,
            String authority,
            @Nullable String event,
            @Nullable String source,
            @Nullable String address,
            @Nullable String sha256,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /// A reply that was kept.
    ///
    /// @param run          the run in which it came, or was last confirmed
    /// @param sha256       of the bytes, lower-case hex
    /// @param etag         the source's validator, if it sent one
    /// @param lastModified the same
    public record Kept(
            String run,
            Instant at,
            String address,
            String sha256,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /// Opens, or begins, the provenance in a directory. A line torn by a crash is passed over.
    public static Provenance open(Path directory, Clock clock) {
        Provenance provenance = new Provenance(directory, clock);
        try {
            Files.createDirectories(directory);
            if (Files.exists(provenance.index)) {
                provenance.load();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return provenance;
    }

    private void load() throws IOException {
        mend();
        try (BufferedReader lines = Files.newBufferedReader(index)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    note(RecordJson.mapper().readValue(line, Line.class));
                } catch (JsonProcessingException torn) {
                    continue;
                }
            }
        }
    }

    /// A line torn by a crash gets its end, so that the next one does not run into it.
    private void mend() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(index.toFile(), "rw")) {
            if (file.length() > 0) {
                file.seek(file.length() - 1);
                if (file.read() != '\n') {
                    file.write('\n');
                }
            }
        }
    }

    private void note(Line line) {
        String place = line.authority() + " " + line.source();
        if ("begun".equals(line.event())) {
            unfinished.put(place, line.run());
        } else if ("finished".equals(line.event())) {
            unfinished.remove(place);
        } else if (line.address() != null && line.sha256() != null) {
            latest.computeIfAbsent(line.authority(), a -> new LinkedHashMap<>())
                    .put(
                            line.address(),
                            new Kept(
                                    line.run(),
                                    line.at(),
                                    line.address(),
                                    line.sha256(),
                                    line.etag(),
                                    line.lastModified()));
        }
    }

    /// Begins a run into an authority, or goes on with the one from the same source that never finished.
    ///
    /// @param source the address or directory that is imported
    public synchronized Run begin(AuthorityCode authority, String source) {
        String resumed = unfinished.get(authority + " " + source);
        String run = resumed == null ? UUID.randomUUID().toString() : resumed;
        if (resumed == null) {
            append(new Line(clock.instant(), run, authority.value(), "begun", source, null, null, null, null));
        }
        return new Run(authority, source, run, resumed != null);
    }

    /// Deletes for good the reply that is kept under a hash; the index still says that it came.
    ///
    /// @return true where one was kept
    public boolean forget(String sha256) {
        return files.forget(sha256);
    }

    private synchronized void append(Line line) {
        try {
            String text = RecordJson.mapper().writeValueAsString(line) + "\n";
            Files.writeString(index, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            note(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One import run into one authority.
    public final class Run {
        private final AuthorityCode authority;
        private final String source;
        private final String id;
        private final boolean resumed;
        private long replyCount;

        private Run(AuthorityCode authority, String source, String id, boolean resumed) {
            this.authority = authority;
            this.source = source;
            this.id = id;
            this.resumed = resumed;
        }

        /// Whose record the run brings in.
        public AuthorityCode authority() {
            return authority;
        }

        /// True where this goes on with a run that was broken off.
        public boolean resumed() {
            return resumed;
        }

        /// How many replies this run has kept, those before it was broken off not counted.
        public long replyCount() {
            return replyCount;
        }

        /// Keeps a raw reply.
        public Kept keep(String address, byte[] bytes) {
            return keep(address, bytes, null, null);
        }

        /// Keeps a raw reply with the validators that came with it.
        public Kept keep(String address, byte[] bytes, @Nullable String etag, @Nullable String lastModified) {
            return confirm(address, files.put(bytes), etag, lastModified);
        }

        /// Keeps a recorded file as it lies on the disk, without holding it in memory.
        public Kept keep(String address, Path file) {
            return confirm(address, files.put(file), null, null);
        }

        /// Notes that an address gives bytes that are kept already, here or in the document store.
        public Kept confirm(String address, String sha256, @Nullable String etag, @Nullable String lastModified) {
            append(new Line(clock.instant(), id, authority.value(), null, null, address, sha256, etag, lastModified));
            replyCount++;
            return latest(address).orElseThrow();
        }

        /// The reply that an address gave last, in whichever run.
        public Optional<Kept> latest(String address) {
            return Optional.ofNullable(
                    latest.getOrDefault(authority.value(), Map.of()).get(address));
        }

        /// The last reply of every address of this authority.
        public Collection<Kept> latest() {
            return latest.getOrDefault(authority.value(), Map.of()).values().stream()
                    .toList();
        }

        /// The reply that an address gave in this run, also before it was broken off.
        public Optional<Kept> ofThisRun(String address) {
            return latest(address).filter(kept -> kept.run().equals(id));
        }

        /// The bytes of a kept reply; none where they do not lie here whole.
        public Optional<byte[]> bytes(Kept kept) {
            return files.find(kept.sha256());
        }

        /// Ends the run, so that the next one asks the source anew.
        public void finish() {
            append(new Line(clock.instant(), id, authority.value(), "finished", source, null, null, null, null));
        }
    }
}
