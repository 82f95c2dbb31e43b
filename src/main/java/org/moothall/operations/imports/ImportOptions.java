package org.moothall.operations.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// What imports from other systems have in common: where from, and into which authority's record.
final class ImportOptions {
    @Parameters(
            paramLabel = "SOURCE",
            description = "The site's address (https://…), or a directory of replies recorded from it.")
    String source = "";

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            converter = Code.class,
            description = "The authority that all of it belongs to, where the source does not say: a-z, 0-9 and -.")
    @Nullable
    AuthorityCode authority;

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many problems to list, and how many notes (${DEFAULT-VALUE}).")
    int list;

    @Option(names = "--allow-private", description = "Also asks private and local addresses, such as a test server's.")
    boolean allowPrivate;

    Optional<AuthorityCode> given() {
        return Optional.ofNullable(authority);
    }

    boolean isAddress() {
        return source.matches("(?i)https?://.*");
    }

    Path directory() {
        return Path.of(source);
    }

    /// Why nothing can be read from this source.
    Optional<String> objection() {
        return isAddress() || isDirectory(source)
                ? Optional.empty()
                : Optional.of("There is no directory " + source + ", and it is no address that begins with https://.");
    }

    static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException strange) {
            return false;
        }
    }

    /// Reads an authority's code.
    static final class Code implements ITypeConverter<AuthorityCode> {
        @Override
        public AuthorityCode convert(String value) {
            try {
                return new AuthorityCode(value);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
