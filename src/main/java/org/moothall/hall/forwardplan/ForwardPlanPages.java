package org.moothall.hall.forwardplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ForwardPlanEntry.Status;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the forward plan.
@Path("/forward-plan")
@RunOnVirtualThread
public class ForwardPlanPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    ForwardPlan plan;

    /// The notices that are open, decided or withdrawn, of a ward where one is given.
    @GET
    public Response list(
            @QueryParam("show") @DefaultValue("open") String show, @QueryParam("ward") @DefaultValue("") String ward) {
        Status status = switch (show) {
            case "open" -> Status.OPEN;
            case "decided" -> Status.DECIDED;
            case "withdrawn" -> Status.WITHDRAWN;
            default -> throw new BadRequestException("“show” can be open, decided or withdrawn.");
        };
        return pages.show(plan.list(authority(), status, ward.strip(), site.today()));
    }

    /// One notice.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response entry(@PathParam("id") Id id) {
        return pages.show(plan.page(authority(), new EntryId(id.number()), site.today()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
