package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.pages.FileWords;
import org.moothall.desk.reports.pages.Version;
import org.moothall.desk.reports.work.Keeping;
import org.moothall.desk.reports.work.MovingOver;
import org.moothall.desk.reports.work.Whole;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where reasons are given: why a part is not open, and why a version is used in spite of what was
/// found in it.
@Path("/desk/reports/{id:\\d+}")
@For({Role.CLERK, Role.AUTHOR})
@RunOnVirtualThread
public class ReasonPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Keeping keeping;

    @Inject
    MovingOver movingOver;

    /// The form of why a part is not open.
    @GET
    @Path("/reasons")
    public Response ask(@RestPath long id) {
        Whole whole = counter.getToWrite(id);
        return show(whole, whole.part().orElse(new ClosedPart(false, List.of(), "", "", "")), List.of());
    }

    /// Keeps why a part is not open.
    @POST
    @Path("/reasons")
    public Response keep(
            @RestPath long id,
            @RestForm @DefaultValue("false") boolean confidential,
            @RestForm @Nullable List<Integer> category,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String interest,
            @RestForm @DefaultValue("") String decided) {
        Whole whole = counter.getToWrite(id);
        List<Integer> categories = category == null
                ? List.of()
                : category.stream().filter(one -> one >= 1 && one <= 7).toList();
        ClosedPart part = new ClosedPart(confidential, categories, reason, interest, decided);
        List<Fault> faults = faults(part);
        if (!faults.isEmpty()) {
            return show(whole, part, faults);
        }
        counter.write(handle -> {
            keeping.close(handle, whole, part, counter.who());
            return id;
        });
        return pages.lead("/desk/reports/" + id + "?saved=reasons#closed");
    }

    private List<Fault> faults(ClosedPart part) {
        FileWords words = site.words(FileWords.class);
        List<Fault> faults = new ArrayList<>();
        if (!part.confidential() && part.categories().isEmpty()) {
            faults.add(new Fault("category", words.category_missing()));
        }
        if (part.reason().isBlank()) {
            faults.add(new Fault("reason", words.applies_missing()));
        }
        if (!part.confidential() && part.publicInterest().isBlank()) {
            faults.add(new Fault("interest", words.interest_missing()));
        }
        return faults;
    }

    private Response show(Whole whole, ClosedPart part, List<Fault> faults) {
        return pages.show(new ReasonsPage(
                whole.report().id().number(), whole.report().text().title(), part, faults));
    }

    /// The form of why a version is used all the same.
    @GET
    @Path("/{way:open|closed}/accept")
    public Response say(@RestPath long id, @RestPath String way) {
        Whole whole = counter.getToWrite(id);
        return pages.show(page(whole, way, "", List.of()));
    }

    /// Keeps why a version is used all the same.
    ///
    /// @param version that was shown; a newer one is looked at first
    @POST
    @Path("/{way:open|closed}/accept")
    public Response accept(
            @RestPath long id,
            @RestPath String way,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("0") int version) {
        Whole whole = counter.getToWrite(id);
        if (reason.isBlank() || version != newest(whole, way).file().number()) {
            Fault fault = new Fault("reason", site.words(FileWords.class).reason_missing());
            return pages.show(page(whole, way, reason, List.of(fault)));
        }
        counter.write(handle -> {
            keeping.accept(handle, whole, way.equals("closed"), reason, counter.who());
            return id;
        });
        return pages.lead("/desk/reports/" + id + "?saved=accepted#" + way);
    }

    /// Moves the newest file for the public over to what is not open.
    @POST
    @Path("/open/over")
    public Response moveOver(@RestPath long id) {
        Whole whole = counter.getToWrite(id);
        boolean moved = counter.write(handle -> movingOver.move(handle, whole, counter.who()));
        return pages.lead("/desk/reports/" + id + "?saved=" + (moved ? "moved#closed" : "stays#open"));
    }

    private static SayPage page(Whole whole, String way, String reason, List<Fault> faults) {
        return new SayPage(
                whole.report().id().number(),
                whole.report().text().title(),
                way,
                Version.of(newest(whole, way)),
                reason,
                faults);
    }

    private static ReportFile newest(Whole whole, String way) {
        List<ReportFile> files = way.equals("closed") ? whole.closed() : whole.open();
        return files.stream()
                .findFirst()
                .orElseThrow(() ->
                        NotFound.of("a file of report " + whole.report().id().number()));
    }
}
