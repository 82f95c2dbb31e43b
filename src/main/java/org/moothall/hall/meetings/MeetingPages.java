package org.moothall.hall.meetings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of meetings and their items.
@Path("/meetings")
@RunOnVirtualThread
public class MeetingPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Meetings meetings;

    /// The meetings of a year.
    @GET
    public Response list(@QueryParam("year") @Nullable String year, @QueryParam("body") @Nullable String body) {
        return pages.show(meetings.list(
                authority(),
                Optional.ofNullable(year).filter(text -> !text.isBlank()).map(Site::year),
                Optional.ofNullable(body)
                        .filter(text -> !text.isBlank())
                        .map(Id::fromString)
                        .map(id -> new BodyId(id.number())),
                site.today()));
    }

    /// One meeting.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response meeting(@PathParam("id") Id id) {
        return pages.show(meetings.page(authority(), new MeetingId(id.number()), site.today()));
    }

    /// One item of a meeting.
    @GET
    @Path("/{id}/items/{item}{slug:(/.*)?}")
    public Response item(@PathParam("id") Id id, @PathParam("item") Id item) {
        return pages.show(meetings.item(authority(), new MeetingId(id.number()), new ItemId(item.number())));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
