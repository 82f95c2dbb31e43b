package org.moothall.hall.publications;

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
import org.moothall.record.ids.WithdrawalId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the notices of withdrawal.
@Path("/withdrawn")
@RunOnVirtualThread
public class WithdrawnPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Withdrawals withdrawals;

    /// All of them.
    @GET
    public Response list(@QueryParam("before") @Nullable String before) {
        return pages.show(withdrawals.list(
                authority(),
                Optional.ofNullable(before)
                        .filter(text -> !text.isBlank())
                        .map(Id::fromString)
                        .map(Id::number)));
    }

    /// One notice.
    @GET
    @Path("/{id}{slug:(/.*)?}")
    public Response notice(@PathParam("id") Id id) {
        return pages.show(withdrawals.notice(authority(), new WithdrawalId(id.number())));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
