package org.moothall.hall.issues;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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

    /// The list of issues.
    @GET
    public Response list(@QueryParam("before") @Nullable String before) {
        Optional<IssuesPage.Place> place = before == null
                ? Optional.empty()
                : Optional.of(IssuesPage.Place.of(before)
                        .orElseThrow(() -> new BadRequestException("“before” names no place in the list.")));
        return pages.show(IssuesPage.of(issues.list(authority(), place, IssuesPage.LENGTH + 1)));
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
