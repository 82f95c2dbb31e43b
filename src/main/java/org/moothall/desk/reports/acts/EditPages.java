package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.publishing.Standing;
import org.moothall.desk.reports.acts.EditPage.Choice;
import org.moothall.desk.reports.acts.EditPage.Fields;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.pages.ReportWords;
import org.moothall.desk.reports.work.Keeping;
import org.moothall.desk.reports.work.Whole;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.Numbered;
import org.moothall.web.Fault;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where a report is begun, and where what is said of it is changed.
@Path("/desk/reports")
@For({Role.CLERK, Role.AUTHOR})
@RunOnVirtualThread
public class EditPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Keeping keeping;

    /// The form of a new report.
    @GET
    @Path("/new")
    public Response fresh() {
        List<Standing> bodies = counter.bodies();
        String only = bodies.size() == 1 ? Long.toString(bodies.getFirst().number()) : "";
        return show(0, new Fields("", only, "", "", ""), 0, UUID.randomUUID().toString(), List.of());
    }

    /// Begins a report.
    @POST
    @Path("/new")
    public Response begin(
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("") String issue,
            @RestForm @DefaultValue("") String place,
            @RestForm @DefaultValue("") String wanted,
            @RestForm @DefaultValue("") String once) {
        Fields fields = new Fields(title, body, issue, place, wanted);
        List<Fault> faults = faults(fields);
        if (!faults.isEmpty() || once.isBlank()) {
            return show(0, fields, 0, once.isBlank() ? UUID.randomUUID().toString() : once, faults);
        }
        ReportNumber begun =
                counter.write(handle -> keeping.begin(handle, counter.authority(), text(fields), counter.who(), once));
        return pages.lead("/desk/reports/" + begun.number() + "?saved=made");
    }

    /// The form of what is said of a report.
    @GET
    @Path("/{id:\\d+}/edit")
    public Response edit(@RestPath long id) {
        Whole whole = counter.getToWrite(id);
        return show(id, fields(whole.report().text()), whole.report().revision(), "", List.of());
    }

    /// Changes what is said of a report.
    @POST
    @Path("/{id:\\d+}/edit")
    public Response change(
            @RestPath long id,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("") String issue,
            @RestForm @DefaultValue("") String place,
            @RestForm @DefaultValue("") String wanted,
            @RestForm @DefaultValue("0") long revision) {
        Whole whole = counter.getToWrite(id);
        Fields fields = new Fields(title, body, issue, place, wanted);
        List<Fault> faults = faults(fields);
        if (!faults.isEmpty()) {
            return show(id, fields, revision, "", faults);
        }
        boolean kept = counter.write(handle -> keeping.change(handle, whole, text(fields), revision, counter.who()));
        return kept ? pages.lead("/desk/reports/" + id + "?saved=changed") : conflict(whole, fields);
    }

    private Response conflict(Whole whole, Fields fields) {
        ReportText theirs = whole.report().text();
        List<String> lines = Stream.of(
                        theirs.title(),
                        counter.body(theirs.body()),
                        counter.issue(theirs.issue()),
                        counter.meeting(theirs.meeting()),
                        counter.item(theirs.item()),
                        theirs.wanted() == null ? "" : site.day(theirs.wanted()))
                .filter(line -> !line.isEmpty())
                .toList();
        return pages.show(new EditPage(
                whole.report().id().number(),
                fields,
                bodies(),
                issues(),
                places(),
                lines,
                whole.report().changedBy(),
                whole.report().revision(),
                "",
                List.of()));
    }

    private Response show(long number, Fields fields, long revision, String once, List<Fault> faults) {
        return pages.show(
                new EditPage(number, fields, bodies(), issues(), places(), List.of(), "", revision, once, faults));
    }

    private List<Choice> bodies() {
        return counter.bodies().stream().map(EditPages::choice).toList();
    }

    private List<Choice> issues() {
        return counter.issues().stream().map(EditPages::choice).toList();
    }

    private static Choice choice(Standing standing) {
        return new Choice(Long.toString(standing.number()), standing.label());
    }

    private List<EditPage.Place> places() {
        return counter.meetings(null).stream()
                .map(draft -> new EditPage.Place(
                        Long.toString(draft.id().number()),
                        counter.name(draft),
                        counter.items(draft.id()).stream()
                                .map(item -> new Choice(
                                        draft.id().number() + "." + item.id().number(), Counter.name(item)))
                                .toList()))
                .toList();
    }

    private List<Fault> faults(Fields fields) {
        ReportWords words = site.words(ReportWords.class);
        List<Fault> faults = new ArrayList<>();
        if (fields.title().isBlank()) {
            faults.add(new Fault("title", words.title_missing()));
        }
        if (bodies().stream().noneMatch(body -> body.value().equals(fields.body()))) {
            faults.add(new Fault("body", words.body_missing()));
        }
        if (!fields.wanted().isBlank() && Dates.read(fields.wanted()).isEmpty()) {
            faults.add(new Fault("wanted", words.day_wrong()));
        }
        return faults;
    }

    private static ReportText text(Fields fields) {
        String[] place = fields.place().split("\\.", -1);
        LocalDate wanted = Dates.read(fields.wanted()).orElse(null);
        return new ReportText(
                new BodyId(Long.parseLong(fields.body())),
                fields.title(),
                number(fields.issue()).map(IssueId::new).orElse(null),
                number(place[0]).map(MeetingId::new).orElse(null),
                place.length < 2 ? null : number(place[1]).map(ItemId::new).orElse(null),
                wanted);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Fields fields(ReportText text) {
        String meeting = number(text.meeting());
        String item = number(text.item());
        return new Fields(
                text.title(),
                number(text.body()),
                number(text.issue()),
                item.isEmpty() ? meeting : meeting + "." + item,
                text.wanted() == null ? "" : text.wanted().toString());
    }

    private static String number(@Nullable Numbered id) {
        return id == null ? "" : Long.toString(id.number());
    }
}
