package org.moothall.monitoring.measures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Definition;
import org.moothall.record.ids.PlanId;

/// A success measure of a plan.
///
/// @param code      by which files of figures name it
/// @param evidence  which of the three equal kinds it is
/// @param outcome   the stable code of the outcome that it bears on
/// @param indicator the published figures that it is set beside
/// @param versions  of its definition, the newest first
public record Measure(
        MeasureId id,
        PlanId plan,
        String code,
        Evidence evidence,
        String outcome,
        @Nullable String indicator,
        List<DefinitionVersion> versions) {
    /// With a definition.
    ///
    /// @throws IllegalArgumentException where there is none
    public Measure {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a measure has a definition");
        }
    }

    /// The three kinds of evidence, none of which counts for more than another.
    public enum Evidence {
        KPI,
        AUDIT,
        VOICE
    }

    /// A version of the definition.
    ///
    /// @param reason why it was made
    public record DefinitionVersion(
            long version, Definition definition, String reason, Instant madeAt, String madeBy) {}

    /// The newest definition.
    public Definition definition() {
        return versions.getFirst().definition();
    }

    /// The number of the newest definition.
    public long version() {
        return versions.getFirst().version();
    }

    /// The definition of a version.
    ///
    /// @throws IllegalArgumentException where there is none
    public Definition definition(long version) {
        return versions.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version " + version + " of measure " + code))
                .definition();
    }

    /// Its name.
    public String name() {
        return definition().name();
    }
}
