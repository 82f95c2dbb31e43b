package org.moothall.exchange.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.Kind;
import org.moothall.web.Id;

/// The address of an issue's feed.
@Path("/issues/{id}/feed")
@RunOnVirtualThread
public class IssueFeed {
    @Inject
    Feeds feeds;

    /// The feed.
    @GET
    public Response feed(@PathParam("id") Id id) {
        return feeds.of(Kind.ISSUE, id.number(), "/issues/" + id.number() + "/feed");
    }
}
