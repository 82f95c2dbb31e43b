package org.moothall.hall.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.BodyId;
import org.moothall.web.Id;

/// The address of a body's meetings as iCalendar.
@Path("/bodies/{id}/calendar.ics")
@RunOnVirtualThread
public class BodyCalendar {
    @Inject
    CalendarFiles files;

    /// The file.
    @GET
    public Response file(@PathParam("id") Id id) {
        return files.of(new BodyId(id.number()));
    }
}
