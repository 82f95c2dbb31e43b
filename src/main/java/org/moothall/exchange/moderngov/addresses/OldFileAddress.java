package org.moothall.exchange.moderngov.addresses;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.exchange.moderngov.addresses.OldPages.Lead;
import org.moothall.record.ids.Kind;
import org.moothall.web.Id;

/// The addresses of ModernGov's files: `/documents/s112217/Report.pdf`, whatever the name at the end.
@Path("/documents/{letter:[sS]}{number:[0-9]+}/{name:.*}")
@RunOnVirtualThread
public class OldFileAddress {
    @Inject
    OldAddresses addresses;

    /// Leads to the file.
    @GET
    public Response file(@PathParam("number") Id number) {
        return addresses.answer(new Lead.Thing(Kind.DOCUMENT, number.number(), "/file"));
    }
}
