package org.moothall.hall.papers;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Openness.Confidential;
import org.moothall.record.parts.Openness.Exempt;

/// What a template may ask of an openness, whichever case it is.
@TemplateExtension
final class OpennessWords {
    private OpennessWords() {}

    static boolean confidential(Openness openness) {
        return openness instanceof Confidential;
    }

    static List<Integer> paragraphs(Openness openness) {
        return openness instanceof Exempt exempt ? exempt.categories() : List.of();
    }

    static @Nullable String because(Openness openness) {
        return switch (openness) {
            case Openness.Public ignored -> null;
            case Exempt exempt -> exempt.reason();
            case Confidential confidential -> confidential.reason();
        };
    }

    static @Nullable String inTheBalance(Openness openness) {
        return openness instanceof Exempt exempt ? exempt.publicInterest() : null;
    }

    static @Nullable String whoDecided(Openness openness) {
        return openness instanceof Exempt exempt ? exempt.decidedBy() : null;
    }
}
