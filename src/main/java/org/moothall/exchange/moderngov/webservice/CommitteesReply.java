package org.moothall.exchange.moderngov.webservice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Body;
import org.moothall.record.ids.BodyId;

/// GetCommittees: every body there ever was, deleted and expired ones too.
public final class CommitteesReply {
    private CommitteesReply() {}

    /// Reads the reply.
    public static Parsed<List<Body>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        XmlReply.root(reply, "committees", remarks).ifPresent(root -> {
            for (Node node : root.all("committee")) {
                body(node, reply.base(), remarks).ifPresent(body -> {
                    if (bodies.putIfAbsent(body.id(), body) != null) {
                        remarks.in("committee " + body.id()).problem("stands twice; the first was kept");
                    }
                });
            }
            if (bodies.isEmpty()) {
                remarks.problem("holds no committees");
            }
        });
        return remarks.on(List.copyOf(bodies.values()));
    }

    private static Optional<Body> body(Node node, Base base, Remarks remarks) {
        Remarks here = remarks.in("line " + node.line());
        OptionalLong id = here.id("committeeid", node.text("committeeid"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Remarks there = remarks.in("committee " + id.getAsLong());
        Optional<String> name = there.title("committeetitle", node.text("committeetitle"));
        boolean deleted = Wording.flag(node.text("committeedeleted")).orElse(false);
        boolean expired = Wording.flag(node.text("committeeexpired")).orElse(false);
        String category = Wording.decodedLine(node.text("committeecategory"));
        return name.map(title -> Readings.body(
                new BodyId(id.getAsLong()),
                title,
                category,
                deleted ? Body.Status.DELETED : expired ? Body.Status.EXPIRED : Body.Status.ACTIVE,
                null,
                List.of(),
                null,
                base));
    }
}
