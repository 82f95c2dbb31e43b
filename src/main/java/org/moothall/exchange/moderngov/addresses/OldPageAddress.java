package org.moothall.exchange.moderngov.addresses;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.moothall.web.NotFound;

/// The addresses of ModernGov's pages, in any case.
@Path("/{page:[A-Za-z0-9]+}.{ending:[aA][sS][pP][xX]}")
@RunOnVirtualThread
public class OldPageAddress {
    @Inject
    OldAddresses addresses;

    /// Leads to the page that now holds the same.
    @GET
    public Response page(@PathParam("page") String page, @Context UriInfo uri) {
        return addresses.answer(OldPages.lead(page, Asked.of(uri.getQueryParameters()))
                .orElseThrow(() -> NotFound.of("ModernGov's page " + page)));
    }
}
