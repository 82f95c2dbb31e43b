package org.moothall.exchange.moderngov.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.exchange.moderngov.pages.BodyPages;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.exchange.moderngov.webservice.CommitteesJson;
import org.moothall.exchange.moderngov.webservice.CommitteesReply;
import org.moothall.record.Body;
import org.moothall.record.Person;
import org.moothall.record.ids.BodyId;

/// First pass: which bodies there are, what they are for and who sits on them.
final class BodiesPass {
    private final Council council;
    private final Map<BodyId, List<Body>> weakestFirst = new LinkedHashMap<>();

    BodiesPass(Council council) {
        this.council = council;
    }

    /// Gathers the bodies; they are offered by [#offer], when the meetings have named theirs too.
    void gather() {
        List<Body> listed = new ArrayList<>();
        for (Reply reply : replies(ReplyKind.STRUCTURE)) {
            listed.addAll(council.read(BodyPages.structure(reply)));
        }
        for (Reply reply : replies(ReplyKind.COMMITTEES)) {
            listed.addAll(council.read(CommitteesReply.read(reply)));
        }
        for (Reply reply : council.site().lists(ReplyKind.COMMITTEES_JSON)) {
            CommitteesJson.Committees committees = council.read(CommitteesJson.read(reply));
            listed.addAll(committees.bodies());
            committees.people().forEach(council::mention);
        }
        Map<BodyId, Body.Status> ids = new LinkedHashMap<>();
        listed.forEach(body -> ids.put(body.id(), body.status()));
        council.site().known(ReplyKind.BODY).forEach(id -> ids.putIfAbsent(new BodyId(id), Body.Status.ACTIVE));
        ids.forEach((id, status) -> {
            if (!council.site().isLive() || status == Body.Status.ACTIVE) {
                details(id);
            }
        });
        listed.forEach(this::add);
    }

    private List<Reply> replies(ReplyKind kind) {
        List<Reply> recorded = council.site().lists(kind);
        return recorded.isEmpty() ? council.site().replies(Ask.of(kind, 0)) : recorded;
    }

    private void details(BodyId id) {
        for (Reply reply : council.site().replies(Ask.of(ReplyKind.BODY, id.number()))) {
            council.read(BodyPages.details(reply)).ifPresent(reading -> {
                add(reading.body());
                reading.people().forEach((Person person) -> council.mention(person));
            });
        }
    }

    /// Adds what a stronger source says of a body.
    private void add(Body body) {
        council.knows(body.id(), body.name());
        weakestFirst.computeIfAbsent(body.id(), id -> new ArrayList<>()).add(body);
    }

    /// Adds a body that a list of meetings names, for those that no list of bodies has.
    void mention(Body body) {
        council.knows(body.id(), body.name());
        weakestFirst.computeIfAbsent(body.id(), id -> new ArrayList<>()).addFirst(body);
    }

    /// The bodies that are worth asking for meetings.
    List<BodyId> ids() {
        return List.copyOf(weakestFirst.keySet());
    }

    /// Offers every body, each as all replies together tell.
    void offer() {
        weakestFirst.values().forEach(bodies -> council.offer(Overlay.lay(Body.class, bodies)));
        weakestFirst.clear();
    }
}
