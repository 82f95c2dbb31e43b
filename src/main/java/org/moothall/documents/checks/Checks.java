package org.moothall.documents.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Code;
import org.moothall.documents.drawing.Bounded;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Checks a file that somebody hands in as a report. It is never run, changed or believed.
public final class Checks {
    /// In bytes.
    public static final long LARGEST = 200L << 20;

    private Checks() {}

    /// Looks into a file.
    ///
    /// @param name what it was called where it came from; may be empty
    /// @throws IOException where the disk refuses to read
    public static Checked check(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return stopped(null, size, Code.EMPTY, "");
        }
        if (size > LARGEST) {
            return stopped(null, size, Code.TOO_LARGE, "");
        }
        String mediaType = MediaTypes.of(file).orElse(null);
        if (mediaType == null) {
            return stopped(null, size, Code.OTHER_KIND, "");
        }
        return Bounded.run(
                "a file that was handed in",
                () -> check(file, name, mediaType),
                reading -> stopped(mediaType, size, code(reading), ""));
    }

    private static Code code(Reading reading) {
        return reading == Reading.TOO_LARGE ? Code.UNPACKS_TO_TOO_MUCH : Code.DOES_NOT_OPEN;
    }

    private static Checked check(Path file, String name, String mediaType) throws IOException {
        Found found = new Found();
        String said = MediaTypes.named(name);
        if (said != null && !said.equals(mediaType)) {
            found.add(Code.OTHER_NAME, name);
        }
        return switch (mediaType) {
            case MediaTypes.PDF -> PdfChecks.check(file, found);
            case MediaTypes.DOCX -> WordChecks.check(file, found);
            case MediaTypes.CLOSED_OFFICE -> stopped(mediaType, Files.size(file), Code.CLOSED_BY_PASSWORD, "");
            default -> stopped(mediaType, Files.size(file), Code.OTHER_KIND, mediaType);
        };
    }

    private static Checked stopped(@Nullable String mediaType, long size, Code why, String detail) {
        return new Checked(mediaType, size, null, List.of(), List.of(new Finding(why, null, detail, 1)));
    }
}
