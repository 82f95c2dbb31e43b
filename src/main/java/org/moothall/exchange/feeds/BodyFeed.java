package org.moothall.exchange.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.Kind;
import org.moothall.web.Id;

/// The address of a body's feed: its meetings and its decisions.
@Path("/bodies/{id}/feed")
@RunOnVirtualThread
public class BodyFeed {
    @Inject
    Feeds feeds;

    /// The feed.
    @GET
    public Response feed(@PathParam("id") Id id) {
        return feeds.of(Kind.BODY, id.number(), "/bodies/" + id.number() + "/feed");
    }
}
