package org.moothall.monitoring.measures.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Measures;
import org.moothall.monitoring.measures.Observations;
import org.moothall.monitoring.measures.figures.Definition;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.intake.Intake;
import org.moothall.monitoring.measures.intake.Mapping;
import org.moothall.monitoring.measures.intake.Preview;
import org.moothall.monitoring.measures.intake.Uploads;
import org.moothall.monitoring.measures.intake.Uploads.Upload;
import org.moothall.monitoring.measures.sheets.Cell;
import org.moothall.monitoring.measures.sheets.Sheet;
import org.moothall.monitoring.measures.sheets.Sheets;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.record.ids.PlanId;
import org.moothall.web.Fault;
import org.moothall.web.Id;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The way in for figures from a file: it is kept, looked at as often as one likes, and taken in whole or not at
/// all.
@Path("/monitoring/plans/{id}/import")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST})
public class ImportPages {
    private static final int SHOWN = 200;

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Monitoring monitoring;

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Observations observations;

    @Inject
    Uploads uploads;

    /// Asks for a file.
    @GET
    public Response ask(@RestPath Id id) {
        return pages.show(ask(plans.get(new PlanId(id.number())), List.of()));
    }

    /// Keeps a file and shows what it says.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestPath Id id, @RestForm("file") @Nullable FileUpload file) throws IOException {
        Plan plan = plans.get(new PlanId(id.number()));
        if (file == null || file.size() == 0) {
            String words = site.words(IntakeWords.class).no_file();
            return pages.show(ask(plan, List.of(new Fault("file", words))));
        }
        byte[] bytes = Files.readAllBytes(file.uploadedFile());
        try {
            Sheets.read(bytes);
        } catch (Sheets.Unreadable unreadable) {
            String words = Told.of(site.words(FaultWords.class), unreadable.why());
            return pages.show(ask(plan, List.of(new Fault("file", words))));
        }
        long number = monitoring.write(handle -> uploads.keep(
                handle, plan.id(), file.fileName(), bytes, visitor.account().name()));
        return pages.lead("/monitoring/plans/" + plan.id() + "/import/" + number);
    }

    /// What the file says, by the mapping of the address.
    @GET
    @Path("/{upload}")
    public Response preview(@RestPath Id id, @RestPath Id upload, @Context UriInfo address) {
        Plan plan = plans.get(new PlanId(id.number()));
        Upload kept = kept(plan, upload);
        return pages.show(page(plan, kept, address.getQueryParameters()));
    }

    /// Takes it in.
    @POST
    @Path("/{upload}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@RestPath Id id, @RestPath Id upload, MultivaluedMap<String, String> form) {
        Plan plan = plans.get(new PlanId(id.number()));
        Upload kept = kept(plan, upload);
        List<Sheet> sheets = sheets(kept);
        Mapping mapping = new MappingForm(sheets, form).mapping();
        Preview preview = preview(plan, sheets, mapping);
        if (!preview.sound()) {
            return pages.show(page(plan, kept, form));
        }
        monitoring.write(handle -> {
            int taken = uploads.apply(
                    handle, kept.id(), mapping, preview, visitor.account().name());
            trail.record(
                    handle,
                    visitor.account(),
                    "took in figures",
                    "plans/" + plan.id(),
                    kept.name() + ": " + taken + " figures");
            return true;
        });
        return pages.lead("/monitoring/plans/" + plan.id() + "/measures?saved=1");
    }

    private static ImportPage.Ask ask(Plan plan, List<Fault> faults) {
        return new ImportPage.Ask(plan.id().number(), plan.title(), faults);
    }

    private Upload kept(Plan plan, Id upload) {
        return uploads.find(upload.number())
                .filter(one -> one.plan().equals(plan.id()))
                .orElseThrow(() -> NotFound.of("upload " + upload.number()));
    }

    private static List<Sheet> sheets(Upload upload) {
        try {
            return Sheets.read(upload.bytes());
        } catch (Sheets.Unreadable e) {
            throw new UncheckedIOException("a file that was kept could be read", e);
        }
    }

    private Preview preview(Plan plan, List<Sheet> sheets, Mapping mapping) {
        return new Intake(measures.of(plan.id()), observations.ofPlan(plan.id(), Instant.MAX), monitoring.today())
                .preview(sheets.get(mapping.sheet()), mapping);
    }

    private ImportPage page(Plan plan, Upload upload, MultivaluedMap<String, String> asked) {
        List<Sheet> sheets = sheets(upload);
        Mapping mapping = new MappingForm(sheets, asked).mapping();
        Preview preview = preview(plan, sheets, mapping);
        FaultWords words = site.words(FaultWords.class);
        return new ImportPage(
                plan.id().number(),
                plan.title(),
                upload.id(),
                upload.name(),
                sheets.stream().map(Sheet::name).toList(),
                measures.of(plan.id()),
                mapping,
                columns(sheets.get(mapping.sheet()), mapping),
                preview.problems().stream()
                        .limit(SHOWN)
                        .map(one -> new ImportPage.Wrong(one.place(), one.shown(), Told.of(words, one)))
                        .toList(),
                preview,
                preview.lines().stream().limit(SHOWN).map(ImportPages::shown).toList(),
                upload.applied() == null ? "" : site.moment(upload.applied()));
    }

    private static ImportPage.Shown shown(Preview.Line line) {
        Measure measure = line.measure();
        String before = line.held() == null
                ? ""
                : words(measure.definition(line.held().version()), line.held().figure());
        return new ImportPage.Shown(
                line, words(measure.definition(), line.submitted().figure()), before);
    }

    private static String words(Definition definition, Figure figure) {
        return figure.value(definition)
                .map(definition::words)
                .orElseGet(() -> figure.symbol() == null ? "" : figure.symbol().sign());
    }

    private static List<ImportPage.Column> columns(Sheet sheet, Mapping mapping) {
        List<ImportPage.Column> columns = new java.util.ArrayList<>();
        for (int number = 0; number < sheet.width(); number++) {
            Mapping.Column meaning = mapping.columns().get(number);
            columns.add(new ImportPage.Column(
                    number,
                    Cell.column(number),
                    sheet.cell(mapping.header(), number).text(),
                    meaning == null ? null : meaning.name()));
        }
        return columns;
    }
}
