package org.moothall.exchange.oparl.passes;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.oparl.objects.FileObject;
import org.moothall.exchange.oparl.objects.MeetingObject;
import org.moothall.exchange.oparl.objects.PersonObject;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Paper.Role;

/// Meetings with their agendas. Times are those on the wall where the meeting is held.
final class MeetingsPass {
    private final Council council;
    private final ItemsPass items;
    private final FilesPass files;

    MeetingsPass(Council council, ItemsPass items, FilesPass files) {
        this.council = council;
        this.items = items;
        this.files = files;
    }

    void go() {
        council.gathered()
                .list(MeetingObject.class)
                .forEach(meeting -> meeting(meeting).ifPresent(council.intake()::offer));
    }

    private Optional<Meeting> meeting(MeetingObject meeting) {
        List<BodyId> bodies = council.bodies(meeting.organizations());
        OffsetDateTime start = meeting.start() == null ? meeting.end() : meeting.start();
        if (bodies.isEmpty() || start == null) {
            council.intake()
                    .problem(
                            meeting.id(),
                            bodies.isEmpty() ? "does not say whose meeting it is" : "does not say when it is");
            return Optional.empty();
        }
        boolean held = "durchgeführt".equalsIgnoreCase(meeting.state());
        LocalTime end = end(meeting, start);
        String body = council.nameOf(meeting.organizations().getFirst()).orElse("");
        return Optional.of(new Meeting(
                new MeetingId(council.numbers().of(Kind.MEETING, meeting.id())),
                bodies.getFirst(),
                body.equals(meeting.name()) ? null : meeting.name(),
                bodies.subList(1, bodies.size()),
                start.toLocalDate(),
                meeting.start() == null ? null : start.toLocalTime(),
                null,
                held ? null : end,
                held ? end : null,
                status(meeting),
                meeting.state(),
                council.venue(meeting.location()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                papers(meeting),
                items.of(meeting),
                attendance(meeting),
                Council.source(meeting.id())));
    }

    /// Servers that know no end say midnight, or the beginning once more.
    private static @Nullable LocalTime end(MeetingObject meeting, OffsetDateTime start) {
        return meeting.end() == null || !meeting.end().isAfter(start)
                ? null
                : meeting.end().toLocalTime();
    }

    private static Meeting.Status status(MeetingObject meeting) {
        String state = meeting.state() == null ? "" : meeting.state().toLowerCase(Locale.ROOT);
        if (meeting.cancelled()
                || state.contains("abgesagt")
                || state.contains("ausgefallen")
                || state.contains("entf")) {
            return Meeting.Status.CANCELLED;
        }
        if (state.contains("verschoben") || state.contains("verlegt")) {
            return Meeting.Status.MOVED;
        }
        return state.contains("terminiert") || state.contains("geplant")
                ? Meeting.Status.PROPOSED
                : Meeting.Status.CONFIRMED;
    }

    private List<Paper> papers(MeetingObject meeting) {
        List<Paper> papers = new ArrayList<>();
        add(papers, meeting.invitation(), Role.FRONT_SHEET);
        add(papers, meeting.resultsProtocol(), Role.PRINTED_MINUTES);
        add(papers, meeting.verbatimProtocol(), Role.PRINTED_MINUTES);
        meeting.files().forEach(file -> add(papers, file, Role.ADDITIONAL));
        return papers;
    }

    private void add(List<Paper> papers, @Nullable FileObject file, Role role) {
        Stream.ofNullable(file)
                .flatMap(found -> files.paper(found, FileRoles.named(found.name(), role)).stream())
                .forEach(papers::add);
    }

    private List<Attendance> attendance(MeetingObject meeting) {
        return meeting.participants().stream()
                .distinct()
                .map(id -> council.gathered().find(PersonObject.class, id))
                .flatMap(Optional::stream)
                .filter(person -> person.name() != null)
                .map(person -> new Attendance(
                        new PersonId(council.numbers().of(Kind.PERSON, person.id())),
                        String.valueOf(person.name()),
                        null,
                        Attendance.State.PRESENT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }
}
