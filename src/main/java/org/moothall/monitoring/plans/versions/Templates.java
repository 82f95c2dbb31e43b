package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.moothall.record.RecordJson;

/// Beginnings that ship with Moothall as data: frameworks of outcomes, and status keys. A council takes one and
/// makes it its own, or begins with nothing.
public final class Templates {
    private Templates() {}

    /// A set of outcomes with stable codes.
    ///
    /// @param source where the wording stands
    public record Framework(String code, String name, String source, List<Outcome> outcomes) {}

    /// A set of statuses.
    public record Key(String code, String name, List<Status> statuses) {}

    /// The frameworks.
    public static List<Framework> frameworks() {
        return read("frameworks", new TypeReference<>() {});
    }

    /// The status keys; the first is the commonest.
    public static List<Key> keys() {
        return read("status-keys", new TypeReference<>() {});
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream bytes = Templates.class.getResourceAsStream("/monitoring/" + name + ".json")) {
            return RecordJson.mapper().readValue(Objects.requireNonNull(bytes), type);
        } catch (IOException e) {
            throw new UncheckedIOException("a template that ships with Moothall cannot be read", e);
        }
    }
}
