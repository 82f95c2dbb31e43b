package org.moothall.hall.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.PersonId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of people.
@Path("/people")
@RunOnVirtualThread
public class PeoplePages {
    private static final Set<String> GROUPINGS = Set.of("name", "ward", "party");

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    People people;

    @Inject
    Records records;

    /// Everybody.
    @GET
    public Response list(@QueryParam("by") @DefaultValue("name") String by) {
        if (!GROUPINGS.contains(by)) {
            throw new BadRequestException("“by” can be name, ward or party.");
        }
        return pages.show(people.list(authority(), by, site.today()));
    }

    /// One person.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response person(@PathParam("id") Id id) {
        return pages.show(records.page(authority(), new PersonId(id.number()), site.today()));
    }

    /// How one person voted.
    @GET
    @Path("/{id}/votes")
    public Response votes(@PathParam("id") Id id, @QueryParam("before") @Nullable String before) {
        VotesPage.Place place = before == null
                ? VotesPage.Place.FIRST
                : VotesPage.Place.of(before)
                        .orElseThrow(() -> new BadRequestException("“before” names no place in the list."));
        return pages.show(records.votes(authority(), new PersonId(id.number()), place));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
