package org.moothall.exchange.oparl.objects;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting with its agenda.
///
/// @param state    `terminiert`, `eingeladen`, `durchgeführt`, or the server's own word
/// @param location embedded, or the id alone
public record MeetingObject(
        String id,
        @Nullable String name,
        @Nullable String state,
        boolean cancelled,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        List<String> organizations,
        @Nullable LocationObject location,
        List<String> participants,
        @Nullable FileObject invitation,
        @Nullable FileObject resultsProtocol,
        @Nullable FileObject verbatimProtocol,
        List<FileObject> files,
        List<ItemObject> items) {
    static MeetingObject of(Fields fields, RecordedText.Keeping keeping) {
        return new MeetingObject(
                fields.id(),
                fields.title("name"),
                fields.line("meetingState"),
                fields.flag("cancelled").orElse(false),
                fields.moment("start"),
                fields.moment("end"),
                fields.addresses("organization"),
                fields.object("location", LocationObject::of),
                fields.addresses("participant"),
                fields.object("invitation", file -> FileObject.of(file, keeping)),
                fields.object("resultsProtocol", file -> FileObject.of(file, keeping)),
                fields.object("verbatimProtocol", file -> FileObject.of(file, keeping)),
                fields.objects("auxiliaryFile", file -> FileObject.of(file, keeping)),
                fields.objects("agendaItem", item -> ItemObject.of(item, keeping)));
    }

    /// All the meeting's files, those of its items not among them.
    public Stream<FileObject> allFiles() {
        return Stream.concat(
                Stream.of(invitation, resultsProtocol, verbatimProtocol).flatMap(Stream::ofNullable), files.stream());
    }
}
