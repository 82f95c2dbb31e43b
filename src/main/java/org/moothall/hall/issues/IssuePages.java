package org.moothall.hall.issues;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.IssueId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of issues.
@Path("/issues")
@RunOnVirtualThread
public class IssuePages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Issues issues;

    @Inject
    IssueList list;

    /// The list of issues.
    @GET
    public Response list(
            @QueryParam("year") @DefaultValue("") String year,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("ward") @DefaultValue("") String ward,
            @QueryParam("body") @DefaultValue("") String body,
            @QueryParam("before") @Nullable String before,
            @QueryParam("after") @Nullable String after) {
        var narrowing = new IssuesPage.Narrowing(
                year.isBlank() ? "" : String.valueOf(Site.year(year)),
                type.strip(),
                ward.strip(),
                body.isBlank() ? "" : String.valueOf(Id.fromString(body).number()));
        return pages.show(list.page(authority(), narrowing, place("before", before), place("after", after)));
    }

    private static Optional<IssuesPage.Place> place(String name, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : Optional.of(IssuesPage.Place.of(text)
                        .orElseThrow(() -> new BadRequestException("“" + name + "” names no place in the list.")));
    }

    /// One issue.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response issue(@PathParam("id") Id id) {
        return pages.show(issues.page(authority(), new IssueId(id.number()), site.today()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
