package org.moothall.exchange.moderngov.webservice;

import java.util.Optional;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;

/// GetElectionResults: read far enough to say what is there. The record holds no elections.
public final class ElectionReply {
    private ElectionReply() {}

    /// An election that the site knows.
    public record Election(String title, int candidates) {}

    /// Reads the reply; `<election />` is the service's way of saying that there is none.
    public static Parsed<Optional<Election>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<Election> election = XmlReply.root(reply, "election", remarks)
                .filter(root -> !root.children().isEmpty())
                .map(root -> new Election(
                        Optional.ofNullable(Wording.decodedLine(root.text("title")))
                                .orElse("an election without a title"),
                        root.find("candidates")
                                .map(list -> list.all("candidate").size())
                                .orElse(0)));
        return remarks.on(election);
    }
}
