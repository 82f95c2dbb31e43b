package org.moothall.exchange.oparl.passes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Intake;
import org.moothall.exchange.oparl.objects.BodyObject;
import org.moothall.exchange.oparl.objects.ConsultationObject;
import org.moothall.exchange.oparl.objects.FileObject;
import org.moothall.exchange.oparl.objects.Gathered;
import org.moothall.exchange.oparl.objects.ItemObject;
import org.moothall.exchange.oparl.objects.MeetingObject;
import org.moothall.exchange.oparl.objects.OrganizationObject;
import org.moothall.exchange.oparl.objects.PaperObject;
import org.moothall.exchange.oparl.objects.PersonObject;
import org.moothall.record.Authority;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Contact;

/// Offers all that was gathered of one council.
public final class Walk {
    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private final Council council;
    private final String name;
    private final LocalDate today;

    /// @param name what the authority is called, where the source does not say
    public Walk(Intake intake, Gathered gathered, String name, Clock clock) {
        this.council = new Council(intake, gathered, new Numbers(intake), new Findings());
        this.name = name;
        this.today = LocalDate.now(clock.withZone(HERE));
    }

    /// Offers everything, bodies first, so that what refers to something comes after it.
    public void go() {
        Appearances appearances = new Appearances(council);
        number(appearances);
        council.numbers().keep();
        authority();
        Memberships memberships = new Memberships(council);
        new PeoplePass(council, memberships, today).go();
        new BodiesPass(council, memberships, today).go();
        FilesPass files = new FilesPass(council);
        PapersPass papers = new PapersPass(council, appearances, files);
        papers.go();
        new MeetingsPass(council, new ItemsPass(council, appearances, papers, files), files).go();
        new WithdrawalsPass(council).go();
        files.leftOver();
        council.numbers().keep();
        council.gathered()
                .licences()
                .forEach((licence, count) -> council.findings().add("licence named by " + count + " objects", licence));
        council.findings().tell(council.intake());
    }

    /// Gives every thing its number before anything is published, so that a run that is killed leaves none behind
    /// that the next would number otherwise.
    private void number(Appearances appearances) {
        Gathered gathered = council.gathered();
        gathered.list(OrganizationObject.class).forEach(organization -> council.body(organization.id()));
        gathered.list(PersonObject.class).forEach(person -> council.numbers().of(Kind.PERSON, person.id()));
        for (PaperObject paper : gathered.list(PaperObject.class)) {
            council.numbers().of(Kind.ISSUE, paper.id());
            files(paper.allFiles());
        }
        for (MeetingObject meeting : gathered.list(MeetingObject.class)) {
            council.numbers().of(Kind.MEETING, meeting.id());
            council.bodies(meeting.organizations());
            files(meeting.allFiles());
            for (ItemObject item : meeting.items()) {
                if (!item.id().isEmpty()) {
                    council.numbers().item(item.id());
                }
                files(Stream.concat(Stream.ofNullable(item.resolutionFile()), item.files().stream()));
            }
        }
        gathered.list(PaperObject.class).forEach(paper -> appearances.of(paper).forEach(this::named));
    }

    /// What a consultation names has a number as well, should it ever be given.
    private void named(ConsultationObject consultation) {
        Optional.ofNullable(consultation.meeting())
                .ifPresent(meeting -> council.numbers().of(Kind.MEETING, meeting));
        Optional.ofNullable(consultation.agendaItem()).ifPresent(council.numbers()::item);
        council.bodies(consultation.organizations());
    }

    private void files(Stream<FileObject> files) {
        files.map(FileObject::id)
                .filter(id -> !id.isEmpty())
                .forEach(id -> council.numbers().of(Kind.DOCUMENT, id));
    }

    /// Who it is, unless the ledger already says so.
    private void authority() {
        if (council.intake().published(Authority.class, Kind.AUTHORITY, 0).isPresent()) {
            return;
        }
        Optional<BodyObject> body =
                council.gathered().list(BodyObject.class).stream().findFirst();
        council.intake()
                .offer(new Authority(
                        council.intake().authority(),
                        body.map(BodyObject::name).orElse(name),
                        null,
                        body.map(BodyObject::website).orElse(null),
                        List.of(Council.LANGUAGE),
                        body.map(Walk::contact).orElse(null),
                        licence(body)));
    }

    private @Nullable String licence(Optional<BodyObject> body) {
        return body.map(BodyObject::license)
                .or(() -> council.gathered().licences().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .map(licence -> "Licence of the data: " + licence)
                .orElse(null);
    }

    private static @Nullable Contact contact(BodyObject body) {
        return body.contactName() == null && body.contactEmail() == null
                ? null
                : new Contact(body.contactName(), null, null, body.contactEmail(), null);
    }
}
