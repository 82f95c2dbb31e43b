package org.moothall.hall.issues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;

/// The places where an issue is said to be considered but where no item of the record speaks of it: a meeting whose
/// agenda is still to come, or a body that has not said when.
final class Unplaced {
    private final Handle handle;
    private final AuthorityCode authority;

    Unplaced(Handle handle, AuthorityCode authority) {
        this.handle = handle;
        this.authority = authority;
    }

    private record Sitting(LocalDate day, boolean off, long body) {}

    /// Those that are left, the latest first and those without a day before all.
    List<IssuePage.Unplaced> of(List<Issue.Consultation> left) {
        if (left.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names = names();
        return left.stream()
                .map(consultation -> unplaced(consultation, names))
                .sorted(Comparator.comparing(IssuePage.Unplaced::day, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    private IssuePage.Unplaced unplaced(Issue.Consultation consultation, Map<Long, String> names) {
        Optional<Sitting> sitting = sitting(consultation);
        Stream<Long> bodies = consultation.bodies().isEmpty()
                ? sitting.map(Sitting::body).stream()
                : consultation.bodies().stream().map(BodyId::number);
        return new IssuePage.Unplaced(
                bodies.map(names::get).filter(Objects::nonNull).toList(),
                consultation.role(),
                sitting.isPresent() && consultation.meeting() != null
                        ? consultation.meeting().number()
                        : null,
                sitting.map(Sitting::day).orElse(null),
                sitting.map(Sitting::off).orElse(false));
    }

    private Map<Long, String> names() {
        return handle.createQuery("select id, name from body where authority = ?")
                .bind(0, authority.value())
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Sitting> sitting(Issue.Consultation consultation) {
        return consultation.meeting() == null
                ? Optional.empty()
                : handle.createQuery("select day, status, body from meeting where authority = ? and id = ?")
                        .bind(0, authority.value())
                        .bind(1, consultation.meeting().number())
                        .map((row, context) -> new Sitting(
                                LocalDate.parse(row.getString("day")),
                                row.getString("status").equals(Meeting.Status.CANCELLED.name()),
                                row.getLong("body")))
                        .findOne();
    }

    /// Those that have a day, as the standing of the issue counts them.
    static Stream<Standing.Appearance> appearances(List<IssuePage.Unplaced> unplaced) {
        return unplaced.stream()
                .flatMap(place -> Stream.ofNullable(place.day())
                        .map(day -> new Standing.Appearance(
                                day, String.join(", ", place.bodies()), false, false, place.cancelled())));
    }
}
