package org.moothall.hall.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The address of all meetings as iCalendar.
@Path("/calendar.ics")
@RunOnVirtualThread
public class WholeCalendar {
    @Inject
    CalendarFiles files;

    /// The file.
    @GET
    public Response file() {
        return files.all();
    }
}
