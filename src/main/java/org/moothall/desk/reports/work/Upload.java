package org.moothall.desk.reports.work;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that somebody hands in.
///
/// @param file     where its bytes wait
/// @param name     what it was called where it came from
/// @param language ISO 639-1
/// @param note     what is new in it
/// @param closed   whether it is the part that the public must not read
public record Upload(
        Path file, String name, String language, @Nullable String note, boolean closed) {}
