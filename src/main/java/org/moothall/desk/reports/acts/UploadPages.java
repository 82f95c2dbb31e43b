package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.pages.FileWords;
import org.moothall.desk.reports.pages.Version;
import org.moothall.desk.reports.work.Upload;
import org.moothall.desk.reports.work.Uploaded;
import org.moothall.desk.reports.work.Uploading;
import org.moothall.desk.reports.work.Whole;
import org.moothall.documents.checks.Checks;
import org.moothall.documents.checks.Finding;
import org.moothall.web.Fault;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where files are handed in: one for what the public is to read, one for what it is not.
@Path("/desk/reports/{id:\\d+}/{way:open|closed}/upload")
@For({Role.CLERK, Role.AUTHOR})
@RunOnVirtualThread
public class UploadPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Uploading uploading;

    /// The form.
    ///
    /// @param large whether a file was just refused unread, since it was far too large
    @GET
    public Response ask(@RestPath long id, @RestPath String way, @RestQuery @DefaultValue("false") boolean large) {
        List<Finding> stopped = large ? List.of(new Finding(Finding.Code.TOO_LARGE, null, "", 1)) : List.of();
        return show(counter.getToWrite(id), way, new Written("", ""), "", stopped, List.of());
    }

    /// Takes a file in.
    ///
    /// @param file     none where nothing was chosen
    /// @param language ISO 639-1
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @RestPath long id,
            @RestPath String way,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @DefaultValue("en") String language,
            @RestForm @DefaultValue("") String note) {
        Whole whole = counter.getToWrite(id);
        Written written = new Written(language, note);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            Fault fault = new Fault("file", site.words(FileWords.class).file_missing());
            return show(whole, way, written, "", List.of(), List.of(fault));
        }
        Upload upload = new Upload(
                file.uploadedFile(),
                file.fileName(),
                language.equals("cy") ? "cy" : "en",
                note.isBlank() ? null : note.strip(),
                way.equals("closed"));
        return switch (uploading.take(whole, upload, counter.who())) {
            case Uploaded.Kept kept -> pages.lead("/desk/reports/" + id + "?saved=uploaded#" + way);
            case Uploaded.Stopped stopped -> show(whole, way, written, "", stopped.findings(), List.of());
            case Uploaded.Refused refused ->
                show(whole, way, written, refused.why().name(), List.of(), List.of());
        };
    }

    /// What was written beside the file; a file itself cannot be shown again.
    private record Written(String language, String note) {}

    private Response show(
            Whole whole, String way, Written written, String refused, List<Finding> stopped, List<Fault> faults) {
        boolean again =
                way.equals("closed") ? !whole.closed().isEmpty() : !whole.open().isEmpty();
        return pages.show(new UploadPage(
                whole.report().id().number(),
                whole.report().text().title(),
                way,
                again,
                Checks.LARGEST,
                written.language().isEmpty() ? site.council().language() : written.language(),
                written.note(),
                refused,
                Version.groups(stopped),
                faults));
    }
}
