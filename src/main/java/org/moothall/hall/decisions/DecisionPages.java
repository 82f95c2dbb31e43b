package org.moothall.hall.decisions;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of decisions.
@Path("/decisions")
@RunOnVirtualThread
public class DecisionPages {
    private static final Set<String> SHOWN = Set.of("all", "key", "members", "officers");

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Decisions decisions;

    @Inject
    Register register;

    /// The register of a year.
    @GET
    public Response list(
            @QueryParam("year") @Nullable String year,
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("body") @Nullable String body,
            @QueryParam("ward") @DefaultValue("") String ward,
            @QueryParam("after") @Nullable String after) {
        if (!SHOWN.contains(show)) {
            throw new BadRequestException("“show” can be all, key, members or officers.");
        }
        Optional<Register.Place> place = after == null
                ? Optional.empty()
                : Optional.of(Register.Place.of(after)
                        .orElseThrow(() -> new BadRequestException("“after” names no place in the list.")));
        return pages.show(register.list(
                authority(),
                Optional.ofNullable(year).filter(text -> !text.isBlank()).map(Site::year),
                new DecisionsPage.Narrowing(
                        show,
                        Optional.ofNullable(body)
                                .filter(text -> !text.isBlank())
                                .map(Id::fromString)
                                .map(id -> new BodyId(id.number())),
                        ward.strip()),
                place,
                site.today()));
    }

    /// One decision.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response decision(@PathParam("id") Id id) {
        return pages.show(decisions.page(authority(), new DecisionId(id.number()), site.today()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
