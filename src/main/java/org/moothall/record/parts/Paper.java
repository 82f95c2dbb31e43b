package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.DocumentId;

/// A document in its place: attached to an item, a meeting, an issue or a decision, under a title that may differ
/// there.
///
/// @param document the document; none where it is withheld, or where the source only names it
/// @param label    its mark in the place, for example `A` for Appendix A
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Paper(
        @Nullable DocumentId document,
        String title,
        Role role,
        @Nullable String label,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Openness.UnlessPublic.class)
        Openness openness) {
    public Paper {
        openness = openness == null ? Openness.PUBLIC : openness;
    }

    /// What a document is in its place.
    public enum Role {
        REPORT,
        APPENDIX,
        ADDITIONAL,
        BACKGROUND,
        DECISION_NOTICE,
        FRONT_SHEET,
        PACK,
        SUPPLEMENT,
        PRINTED_DECISIONS,
        PRINTED_MINUTES
    }

    /// A document that everyone may see.
    public static Paper of(DocumentId document, String title, Role role) {
        return new Paper(document, title, role, null, Openness.PUBLIC);
    }
}
