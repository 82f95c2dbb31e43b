package org.moothall.desk.home;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.moothall.accounts.For;
import org.moothall.accounts.Visitor;
import org.moothall.accounts.Workroom;
import org.moothall.web.Pages;

/// The address of the desk's first page.
@Path("/desk")
@For({})
@RunOnVirtualThread
public class HomePages {
    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    Workroom workroom;

    /// What one sees first at the desk.
    @GET
    public Response home() {
        var elsewhere =
                workroom.links().stream().filter(link -> link.current() == null).toList();
        return pages.show(new HomePage(visitor.account().name(), workroom.titles(), elsewhere));
    }
}
