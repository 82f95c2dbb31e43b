package org.moothall.exchange.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.Kind;

/// The address of the feed of meetings.
@Path("/meetings/feed")
@RunOnVirtualThread
public class MeetingsFeed {
    @Inject
    Feeds feeds;

    /// The feed.
    @GET
    public Response feed() {
        return feeds.all(Kind.MEETING, "/meetings");
    }
}
