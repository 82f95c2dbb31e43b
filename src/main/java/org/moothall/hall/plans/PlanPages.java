package org.moothall.hall.plans;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.PlanId;
import org.moothall.record.ids.ReportId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of improvement plans and the reports on them.
@Path("/plans")
@RunOnVirtualThread
public class PlanPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Plans plans;

    /// All plans.
    @GET
    public Response list() {
        return pages.show(plans.list(authority()));
    }

    /// One plan.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response plan(@PathParam("id") Id id) {
        return pages.show(plans.plan(authority(), new PlanId(id.number())));
    }

    /// One report.
    @GET
    @Path("/reports/{id}{slug:(/.*)?}")
    public Response report(@PathParam("id") Id id) {
        return pages.show(plans.report(authority(), new ReportId(id.number())));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
