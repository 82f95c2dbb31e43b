package org.moothall.monitoring.plans.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that came from outside and bears on a plan.
///
/// @param from      the day, or the first day of a visit
/// @param to        the last day of a visit
/// @param received  when the letter came: the first one after an inspection is not published by the inspectorate
/// @param published when it was
/// @param letter    where it can be read
/// @param findings  in the order of the letter
public record ExternalEvent(
        long id,
        Kind kind,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate received,
        @Nullable LocalDate published,
        @Nullable String letter,
        @Nullable String summary,
        List<Judgement> judgements,
        List<Finding> findings) {
    /// With a title, and ending after it begins.
    ///
    /// @throws IllegalArgumentException where that is not so
    public ExternalEvent {
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a visit ends after it begins");
        }
    }

    /// What can come.
    public enum Kind {
        INSPECTION,
        SHORT_INSPECTION,
        FOCUSED_VISIT,
        MONITORING_VISIT,
        JOINT_INSPECTION,
        PEER_REVIEW,
        NOTICE,
        DIRECTION,
        COMMISSIONER_REPORT
    }

    /// One area's grade, in the inspectorate's words.
    public record Judgement(String area, String grade) {}

    /// One thing found.
    ///
    /// @param id       0 until it is stored
    /// @param priority whether it is an area for priority action
    public record Finding(long id, @Nullable String area, String words, boolean priority) {}
}
