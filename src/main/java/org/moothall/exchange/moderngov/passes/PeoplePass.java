package org.moothall.exchange.moderngov.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.exchange.moderngov.pages.PersonPage;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.exchange.moderngov.webservice.CouncillorsReply;
import org.moothall.exchange.moderngov.webservice.ElectionReply;
import org.moothall.record.Person;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;

/// Second pass: today's councillors. Last pass: everyone else who sat, attended or was named, former members too.
final class PeoplePass {
    private final Council council;
    private final Map<PersonId, Person> serving = new LinkedHashMap<>();

    PeoplePass(Council council) {
        this.council = council;
    }

    void councillors() {
        List<Reply> recorded = council.site().lists(ReplyKind.COUNCILLORS);
        List<Reply> replies = recorded.isEmpty() ? council.site().replies(Ask.of(ReplyKind.COUNCILLORS, 0)) : recorded;
        for (Reply reply : replies) {
            council.read(CouncillorsReply.read(reply)).forEach(person -> serving.put(person.id(), person));
        }
        serving.values().forEach(council::offer);
        elections();
    }

    /// Elections are read far enough to say that they are not kept.
    private void elections() {
        for (Reply reply : council.site().lists(ReplyKind.ELECTION)) {
            council.read(ElectionReply.read(reply))
                    .ifPresent(election -> council.intake()
                            .note(
                                    reply.where(),
                                    "an election with %d candidates (%s): the record holds no elections"
                                            .formatted(election.candidates(), election.title())));
        }
    }

    void others() {
        Map<PersonId, Person> mentioned = new LinkedHashMap<>(council.mentionedPeople());
        Map<PersonId, List<Person>> layers = new LinkedHashMap<>();
        mentioned.forEach((id, person) -> layers.put(id, new ArrayList<>(List.of(person))));
        council.site()
                .known(ReplyKind.PERSON)
                .forEach(id -> layers.computeIfAbsent(new PersonId(id), i -> new ArrayList<>()));
        layers.forEach((id, known) -> {
            if (!council.intake().offered(Kind.PERSON, id.number())) {
                for (Reply reply : council.site().replies(Ask.of(ReplyKind.PERSON, id.number()))) {
                    council.read(PersonPage.read(reply)).ifPresent(known::add);
                }
                if (!known.isEmpty()) {
                    council.offer(Overlay.lay(Person.class, known));
                }
            }
        });
    }
}
