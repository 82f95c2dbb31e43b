package org.moothall.monitoring.audits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.monitoring.audits.forms.Giveaway;
import org.moothall.monitoring.audits.forms.Grade;

/// One person's audit of a case, complete: what is half done stays on the auditor's device.
///
/// @param grades     by the code of the dimension, in the form's order
/// @param overall    how good the practice was
/// @param impact     what difference it made for the child, graded apart: good practice may have made none
/// @param texts      what was written, by the part of the form
/// @param riskNow    a child may be at risk now: whoever leads is told at once
/// @param actions    what has to be done
record Review(
        Stage stage,
        Reviewer by,
        Map<String, Judged> grades,
        Grade overall,
        Grade impact,
        Map<Part, String> texts,
        boolean riskNow,
        List<ToDo> actions) {
    public Review {
        grades = new LinkedHashMap<>(grades);
        texts = Map.copyOf(texts);
        actions = List.copyOf(actions);
        if (!overall.isGiven() || !impact.isGiven()) {
            throw new IllegalArgumentException("An audit ends with an overall grade and an impact grade.");
        }
    }

    /// Who graded.
    ///
    /// @param account the number of their account
    public record Reviewer(long account, String name) {}

    /// A dimension as graded.
    ///
    /// @param evidence   what the grade rests on
    /// @param difference what difference it made for the child
    public record Judged(Grade grade, String evidence, String difference) {}

    /// The parts of the form in which something is written about the whole.
    public enum Part {
        STRENGTHS,
        CHILDS_VIEW,
        PARENTS_VIEW,
        WORKERS_REFLECTION,
        REASON_FOR_CHANGE
    }

    /// Something that has to be done.
    ///
    /// @param owner a role, not a person
    /// @param due   an ISO date
    public record ToDo(String words, String owner, String due, boolean urgent) {}

    /// Everything typed that looks as if it named somebody, by where it stands. A review with any is not taken.
    public Map<String, List<Giveaway>> giveaways() {
        Map<String, List<Giveaway>> found = new LinkedHashMap<>();
        grades.forEach((dimension, judged) -> {
            look(found, dimension, judged.evidence());
            look(found, dimension, judged.difference());
        });
        texts.forEach((part, text) -> look(found, part.name(), text));
        actions.forEach(action -> {
            look(found, "ACTIONS", action.words());
            look(found, "ACTIONS", action.owner());
        });
        return found;
    }

    private static void look(Map<String, List<Giveaway>> found, String where, String text) {
        List<Giveaway> here = Giveaway.in(text);
        if (!here.isEmpty()) {
            found.merge(
                    where,
                    here,
                    (one, other) -> Stream.concat(one.stream(), other.stream())
                            .distinct()
                            .toList());
        }
    }
}
