package org.moothall.monitoring.plans.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One state that an action can be in, as this version of the plan has it: in one council blue means finished, in
/// another suspended.
///
/// @param label   the word beside the colour
/// @param meaning when it applies
/// @param ends    true where nothing more is to be done
/// @param obliges what whoever gives it must add
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Status(
        String code, String label, Colour colour, Shape shape, String meaning, boolean ends, Set<Obligation> obliges) {
    /// The colours, each to be told apart by its shape as well.
    public enum Colour {
        GREEN,
        AMBER,
        RED,
        BLUE,
        GREY
    }

    /// The shapes.
    public enum Shape {
        CIRCLE,
        TRIANGLE,
        SQUARE,
        DIAMOND,
        STAR,
        BAR
    }

    /// What a status asks of whoever gives it.
    public enum Obligation {
        /// A sentence that says why.
        COMMENT,
        /// Somebody who agreed to it.
        APPROVAL,
        /// How it is to be mended.
        RECOVERY_PLAN
    }

    /// With a code and a label.
    ///
    /// @throws IllegalArgumentException where one is missing
    public Status {
        obliges = obliges == null ? Set.of() : Set.copyOf(obliges);
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a status has a code and a word");
        }
    }

    /// Which of its obligations an entry does not meet.
    public Set<Obligation> lacking(@Nullable String comment, @Nullable String approvedBy, @Nullable String recovery) {
        var lacking = new java.util.TreeSet<Obligation>(obliges);
        if (said(comment)) {
            lacking.remove(Obligation.COMMENT);
        }
        if (said(approvedBy)) {
            lacking.remove(Obligation.APPROVAL);
        }
        if (said(recovery)) {
            lacking.remove(Obligation.RECOVERY_PLAN);
        }
        return lacking;
    }

    private static boolean said(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
