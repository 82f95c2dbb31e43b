package org.moothall.hall.home;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the first page, the list of councils, and the page on how to use the record.
@Path("/")
@RunOnVirtualThread
public class HomePages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Home home;

    @Inject
    CouncilList councils;

    /// What one sees first.
    @GET
    public Response home() {
        return pages.show(home.page(new AuthorityCode(site.council().code()), site.today()));
    }

    /// The councils whose record is here.
    @GET
    @Path("councils")
    public Response councils() {
        return pages.show(councils.page(site.today()));
    }

    /// How to use the record, how accessible it is, and what it knows of its readers.
    @GET
    @Path("help")
    public Response help() {
        return pages.show(new HelpPage());
    }
}
