package org.moothall.hall.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the calendar's months.
@Path("/calendar")
@RunOnVirtualThread
public class CalendarPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Calendars calendars;

    /// The present month.
    @GET
    public Response now(@QueryParam("body") @Nullable String body) {
        return show(YearMonth.from(site.today()), body);
    }

    /// A month.
    @GET
    @Path("/{month}")
    public Response month(@PathParam("month") String month, @QueryParam("body") @Nullable String body) {
        if (!month.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) {
            throw new BadRequestException("A month is written as a year and two digits, such as 2025-07.");
        }
        return show(YearMonth.parse(month), body);
    }

    private Response show(YearMonth month, @Nullable String body) {
        Optional<BodyId> one = Optional.ofNullable(body)
                .filter(text -> !text.isBlank())
                .map(Id::fromString)
                .map(id -> new BodyId(id.number()));
        return pages.show(calendars.month(new AuthorityCode(site.council().code()), month, one, site.today()));
    }
}
