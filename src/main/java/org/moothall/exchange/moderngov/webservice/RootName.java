package org.moothall.exchange.moderngov.webservice;

import java.util.Optional;
import org.moothall.exchange.moderngov.replies.Reply;

/// The name of a reply's document element, which tells the service's replies apart.
public final class RootName {
    private RootName() {}

    /// The name in lower case; none where the reply is not XML.
    public static Optional<String> of(Reply reply) {
        return XmlReply.name(reply);
    }
}
