package org.moothall.hall.bodies;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of bodies.
@Path("/bodies")
@RunOnVirtualThread
public class BodyPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Bodies bodies;

    /// All bodies.
    @GET
    public Response list() {
        return pages.show(bodies.list(authority(), site.today()));
    }

    /// One body.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response body(@PathParam("id") Id id) {
        return pages.show(bodies.page(authority(), new BodyId(id.number()), site.today()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
