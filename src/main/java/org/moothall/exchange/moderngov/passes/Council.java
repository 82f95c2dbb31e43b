package org.moothall.exchange.moderngov.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Intake;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.sites.Site;
import org.moothall.record.Authority;
import org.moothall.record.Content;
import org.moothall.record.Issue;
import org.moothall.record.Person;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Source;

/// The council whose site is walked through, and what one pass leaves for the next: names of bodies, and people and
/// issues that were mentioned before anything tells of them whole.
final class Council {
    private final Site site;
    private final Intake intake;
    private final String name;
    private boolean begun;
    private final Map<BodyId, String> bodies = new LinkedHashMap<>();
    private final Map<PersonId, List<Person>> mentionedPeople = new LinkedHashMap<>();
    private final Map<IssueId, String> mentionedIssues = new LinkedHashMap<>();

    Council(Site site, Intake intake, String name) {
        this.site = site;
        this.intake = intake;
        this.name = name;
    }

    Site site() {
        return site;
    }

    Intake intake() {
        return intake;
    }

    /// What was read, its problems told to the intake.
    <T> T read(Parsed<T> parsed) {
        parsed.problems().forEach(intake::problem);
        return parsed.value();
    }

    /// Offers a thing; before the first, the authority itself, unless the ledger already says who it is.
    void offer(Content content) {
        if (!begun) {
            begun = true;
            if (intake.published(Authority.class, Kind.AUTHORITY, 0).isEmpty()) {
                intake.offer(new Authority(intake.authority(), name, null, null, List.of("en"), null, null));
            }
        }
        intake.offer(content);
    }

    void knows(BodyId body, String bodyName) {
        bodies.putIfAbsent(body, bodyName);
    }

    boolean knows(BodyId body) {
        return bodies.containsKey(body);
    }

    /// The one body of this name.
    Optional<BodyId> body(@Nullable String bodyName) {
        List<BodyId> found = new ArrayList<>();
        bodies.forEach((id, known) -> {
            if (known.equalsIgnoreCase(bodyName)) {
                found.add(id);
            }
        });
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Remembers a person of whom something was said; what was said first weighs most.
    void mention(Person person) {
        mentionedPeople.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(person);
    }

    /// The people mentioned, each as far as all mentions together tell.
    Map<PersonId, Person> mentionedPeople() {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        mentionedPeople.forEach((id, mentions) -> people.put(
                id,
                Overlay.lay(Person.class, mentions.stream().limit(20).toList().reversed())));
        return people;
    }

    /// Remembers an issue that an item, a decision or a notice belongs to.
    void mention(IssueId issue, String title) {
        mentionedIssues.putIfAbsent(issue, title);
    }

    /// The issues mentioned, each under the title of its first mention.
    Map<IssueId, Issue> mentionedIssues() {
        Map<IssueId, Issue> issues = new LinkedHashMap<>();
        mentionedIssues.forEach((id, title) -> issues.put(id, bare(id, title)));
        return issues;
    }

    private Issue bare(IssueId id, String title) {
        Source source = site.base().source("mgIssueHistoryHome.aspx?IId=" + id);
        return new Issue(
                id, title, null, null, null, null, null, null, null, List.of(), null, null, null, null, null, null,
                null, null, null, null, List.of(), List.of(), List.of(), List.of(), source);
    }
}
