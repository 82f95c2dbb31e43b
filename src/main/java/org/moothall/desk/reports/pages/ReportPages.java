package org.moothall.desk.reports.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.work.Keeping;
import org.moothall.desk.reports.work.Whole;
import org.moothall.web.Pages;

/// The addresses of reports: the list, and each one whole.
@Path("/desk/reports")
@For({Role.CLERK, Role.AUTHOR, Role.LEGAL, Role.FINANCE, Role.MONITORING_OFFICER})
@RunOnVirtualThread
public class ReportPages {
    @Inject
    Pages pages;

    @Inject
    Counter counter;

    @Inject
    Display display;

    @Inject
    Keeping keeping;

    /// The reports in work.
    ///
    /// @param stage narrows the list to a stage
    @GET
    public Response list(@RestQuery @DefaultValue("") String stage) {
        return pages.show(display.list(stage));
    }

    /// One report.
    ///
    /// @param saved what was just done
    @GET
    @Path("/{id:\\d+}")
    public Response one(@RestPath long id, @RestQuery @DefaultValue("") String saved) {
        return pages.show(display.one(counter.get(id), saved));
    }

    /// Adds a comment.
    @POST
    @Path("/{id:\\d+}/comments")
    public Response comment(@RestPath long id, @RestForm @DefaultValue("") String words) {
        Whole whole = counter.get(id);
        if (!words.isBlank()) {
            counter.write(handle -> {
                keeping.comment(handle, whole, words, counter.who());
                return id;
            });
        }
        return pages.lead("/desk/reports/" + id + "?saved=comment#history");
    }

    /// Gives a report up, or takes it up again.
    @POST
    @Path("/{id:\\d+}/withdrawn")
    @For({Role.CLERK, Role.AUTHOR})
    public Response withdraw(@RestPath long id, @RestForm @DefaultValue("true") boolean withdrawn) {
        Whole whole = counter.getToWrite(id);
        counter.write(handle -> {
            keeping.withdraw(handle, whole, withdrawn, counter.who());
            return id;
        });
        return pages.lead("/desk/reports/" + id + "?saved=changed");
    }
}
