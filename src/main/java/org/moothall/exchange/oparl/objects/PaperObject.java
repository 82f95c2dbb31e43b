package org.moothall.exchange.oparl.objects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper: the matter that is followed from meeting to meeting.
public record PaperObject(
        String id,
        @Nullable String name,
        @Nullable String reference,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable FileObject mainFile,
        List<FileObject> files,
        List<ConsultationObject> consultations,
        List<String> leading,
        List<String> originators,
        List<String> parents,
        List<String> children,
        List<String> related) {
    static PaperObject of(Fields fields, RecordedText.Keeping keeping) {
        List<String> originators = new ArrayList<>(fields.addresses("originatorOrganization"));
        originators.addAll(fields.addresses("originatorPerson"));
        return new PaperObject(
                fields.id(),
                fields.title("name"),
                fields.line("reference"),
                fields.line("paperType"),
                fields.date("date"),
                fields.object("mainFile", file -> FileObject.of(file, keeping)),
                fields.objects("auxiliaryFile", file -> FileObject.of(file, keeping)),
                fields.objects("consultation", ConsultationObject::of),
                fields.addresses("underDirectionOf"),
                List.copyOf(originators),
                fields.addresses("superordinatedPaper"),
                fields.addresses("subordinatedPaper"),
                fields.addresses("relatedPaper"));
    }

    /// The main file, if it is named as such, and all others.
    public Stream<FileObject> allFiles() {
        return Stream.concat(Stream.ofNullable(mainFile), files.stream());
    }
}
