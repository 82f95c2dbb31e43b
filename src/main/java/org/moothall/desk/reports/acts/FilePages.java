package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.work.Whole;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.web.NotFound;

/// The files of reports, for those who may see the report. They are saved and never opened in the browser, and
/// nothing on the way keeps them.
@Path("/desk/reports/{id:\\d+}/{way:open|closed}/versions/{number:\\d+}")
@For({Role.CLERK, Role.AUTHOR, Role.LEGAL, Role.FINANCE, Role.MONITORING_OFFICER})
@RunOnVirtualThread
public class FilePages {
    @Inject
    Counter counter;

    @Inject
    PrivateFiles files;

    /// The file of a version.
    @GET
    public Response file(@RestPath long id, @RestPath String way, @RestPath int number) {
        Whole whole = counter.get(id);
        List<ReportFile> versions = way.equals("closed") ? whole.closed() : whole.open();
        ReportFile version = versions.stream()
                .filter(one -> one.file().number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.of("version " + number));
        InputStream bytes = files.open(version.sha256()).orElseThrow(() -> NotFound.of("version " + number));
        boolean word = MediaTypes.DOCX.equals(version.file().mediaType());
        String name =
                "report-" + id + (way.equals("closed") ? "-not-open" : "") + "-v" + number + (word ? ".docx" : ".pdf");
        return Response.ok(bytes, word ? MediaTypes.DOCX : MediaTypes.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
