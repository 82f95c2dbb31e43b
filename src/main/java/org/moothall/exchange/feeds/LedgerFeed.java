package org.moothall.exchange.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The address of the feed of all that was published.
@Path("/ledger/feed")
@RunOnVirtualThread
public class LedgerFeed {
    @Inject
    Feeds feeds;

    /// The feed.
    @GET
    public Response feed() {
        return feeds.everything();
    }
}
