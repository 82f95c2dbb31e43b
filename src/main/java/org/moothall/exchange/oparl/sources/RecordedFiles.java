package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.moothall.exchange.Intake;
import org.moothall.exchange.oparl.objects.Gathered;

/// A directory of recorded OParl objects: JSON or JSON Lines, gzipped or not, whatever the files are called. As
/// provenance the files themselves are kept, each under its path in the directory and packed as it came: to find an
/// object's raw reply again is to look for its id in them.
public final class RecordedFiles {
    private static final Pattern JSON = Pattern.compile("(?i).*\\.(?:json|jsonl|ndjson)(?:\\.gz)?");
    private static final Pattern LINES = Pattern.compile("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?");

    private final Path directory;
    private final Intake intake;
    private final Gathered gathered;

    public RecordedFiles(Path directory, Intake intake, Gathered gathered) {
        this.directory = directory;
        this.intake = intake;
        this.gathered = gathered;
    }

    /// The files of a directory that may hold objects, in the order of their names.
    public static List<Path> in(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> JSON.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps every file and gathers its objects.
    public void gather() {
        List<Path> files = in(directory);
        if (files.isEmpty()) {
            intake.problem(directory.toString(), "holds no JSON files");
        }
        for (Path file : files) {
            intake.show("Reading " + name(file));
            intake.provenance().keep(name(file), file);
            read(file);
        }
    }

    private String name(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private void read(Path file) {
        String where = name(file);
        Foreign foreign = new Foreign();
        JsonFile json = new JsonFile(where, (object, place) -> take(object, place, foreign), intake::problem);
        try {
            if (LINES.matcher(where).matches()) {
                try (InputStream in = open(file)) {
                    json.lines(in);
                }
            } else {
                whole(file, where, json);
            }
        } catch (EOFException | ZipException damaged) {
            intake.problem(where, "the packing is damaged; what stands before the damage was read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        foreign.tell(where, intake);
    }

    private void whole(Path file, String where, JsonFile json) throws IOException {
        try (InputStream in = open(file)) {
            json.whole(in, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            intake.problem(where, JsonFile.OTHER_CHARSET);
            try (InputStream in = open(file)) {
                json.whole(in, JsonFile.WINDOWS);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void take(JsonNode object, String place, Foreign foreign) {
        if (gathered.add(object, place)) {
            foreign.known++;
        } else {
            foreign.unknown++;
            foreign.place = foreign.place.isEmpty() ? place : foreign.place;
        }
    }

    /// Counts what is none of OParl's. A file without any object of OParl's is no fault; a stray thing among them
    /// is.
    private static final class Foreign {
        private int known;
        private int unknown;
        private String place = "";

        void tell(String where, Intake intake) {
            if (unknown > 0 && known == 0) {
                intake.note(where, "holds no objects of OParl");
            } else if (unknown > 0) {
                intake.problem(place, "is no object of OParl; there are " + unknown + " such in the file");
            }
        }
    }
}
