package org.moothall.search.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Authority;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.ProgressReport;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Key;
import org.moothall.record.parts.Paper;

/// Turns what was published into what can be found.
public final class Things {
    private final Pages pages;

    /// Things whose documents have the text that this source gives.
    public Things(Pages pages) {
        this.pages = pages;
    }

    /// The passages and placings of a content.
    public Thing of(Key key, Content content) {
        return switch (content) {
            case Authority authority -> new Thing(key, List.of(authority(authority)), List.of());
            case Body body -> new Thing(key, body(body), List.of());
            case Person person -> new Thing(key, person(person), List.of());
            case Meeting meeting -> new Thing(key, MeetingThing.passages(meeting), MeetingThing.placings(meeting));
            case Issue issue -> issue(key, issue);
            case Decision decision -> decision(key, decision);
            case ForwardPlanEntry entry -> entry(key, entry);
            case Document document -> new Thing(key, DocumentThing.passages(document, pages), List.of());
            case ImprovementPlan plan -> plan(key, plan);
            case ProgressReport report -> report(key, report);
            case Withdrawal withdrawal -> Thing.gone(key);
        };
    }

    private static Passage authority(Authority authority) {
        return new Passage(
                Category.COUNCIL,
                authority.name(),
                Plain.join(authority.tier(), authority.note()),
                authority.languages().isEmpty() ? null : authority.languages().getFirst(),
                null,
                null,
                null,
                Place.NONE,
                List.of());
    }

    private static List<Passage> body(Body body) {
        String text = Plain.join(
                Plain.of(body.purpose()),
                body.memberships().stream()
                        .filter(membership -> membership.end() == null)
                        .map(Body.Membership::name)
                        .collect(Collectors.joining(", ")));
        return cut(Category.BODY, body.name(), text, Place.NONE, List.of());
    }

    private static List<Passage> person(Person person) {
        String text = Plain.join(
                Stream.of(person.ward(), person.party(), person.group())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                String.join(", ", person.posts()),
                Plain.of(person.biography()),
                person.interests().stream().map(Person.Interest::entry).collect(Collectors.joining("\n")));
        List<String> wards = person.ward() == null ? List.of() : List.of(person.ward());
        return cut(Category.PERSON, person.name(), text, Place.NONE, wards);
    }

    private static Thing issue(Key key, Issue issue) {
        String text = Plain.join(
                issue.reference(),
                Plain.of(issue.description()),
                String.join(", ", issue.originators()),
                issue.portfolio(),
                issue.leadMember(),
                Plain.of(issue.consultation()),
                Plain.of(issue.representations()),
                Plain.of(issue.financialImplications()));
        Place place = Place.on(issue.date() == null ? issue.noticed() : issue.date());
        return new Thing(
                key,
                cut(Category.ISSUE, issue.title(), text, place, issue.wards()),
                placings(issue.papers(), issue.id(), place, issue.wards()));
    }

    private static Thing decision(Key key, Decision decision) {
        String text = Plain.join(
                decision.maker(),
                Plain.of(decision.text()),
                Plain.of(decision.purpose()),
                Plain.of(decision.reasons()),
                Plain.of(decision.alternatives()),
                Plain.of(decision.consulted()),
                Plain.of(decision.risks()),
                Plain.of(decision.financialImplications()),
                Plain.of(decision.conflicts()));
        Place place = new Place(decision.makerBody(), decision.made(), decision.meeting(), decision.item(), null);
        return new Thing(
                key,
                cut(Category.DECISION, decision.title(), text, place, decision.wards()),
                placings(decision.papers(), null, place, decision.wards()));
    }

    private static Thing entry(Key key, ForwardPlanEntry entry) {
        String text = Plain.join(
                Plain.of(entry.matter()),
                entry.maker(),
                entry.portfolio(),
                entry.leadMember(),
                Plain.of(entry.consultation()),
                Plain.of(entry.representations()));
        Place place = new Place(
                entry.makerBody(),
                entry.due().isEmpty()
                        ? entry.published()
                        : entry.due().getLast().date(),
                null,
                null,
                null);
        return new Thing(
                key,
                cut(Category.FORWARD_PLAN, entry.title(), text, place, entry.wards()),
                placings(entry.papers(), null, place, entry.wards()));
    }

    private static Thing plan(Key key, ImprovementPlan plan) {
        String outcomes = plan.outcomes().stream()
                .map(outcome -> Plain.join(
                        outcome.title(),
                        Plain.of(outcome.description()),
                        outcome.objectives().stream()
                                .map(ImprovementPlan.Objective::title)
                                .collect(Collectors.joining("; ")),
                        outcome.allActions().map(ImprovementPlan.Action::title).collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
        Place place = new Place(plan.agreedBy(), plan.start(), null, null, null);
        return new Thing(
                key,
                cut(Category.PLAN, plan.title(), Plain.join(Plain.of(plan.purpose()), outcomes), place, List.of()),
                placings(plan.papers(), null, place, List.of()));
    }

    private static Thing report(Key key, ProgressReport report) {
        String outcomes = report.outcomes().stream()
                .map(outcome -> Plain.join(
                        outcome.figures().because(),
                        outcome.audits().because(),
                        outcome.voices().because(),
                        outcome.disagreement(),
                        Plain.of(outcome.judgement())))
                .collect(Collectors.joining("\n"));
        Place place = new Place(
                null,
                report.published() == null ? report.periodEnd() : report.published(),
                report.meeting(),
                report.item(),
                null);
        return new Thing(
                key,
                cut(
                        Category.PROGRESS,
                        report.title(),
                        Plain.join(Plain.of(report.summary()), outcomes),
                        place,
                        List.of()),
                placings(report.papers(), null, place, List.of()));
    }

    static List<Passage> cut(Category category, String title, String text, Place place, List<String> wards) {
        List<String> pieces = Cut.of(text);
        return (pieces.isEmpty() ? List.of("") : pieces)
                .stream()
                        .map(piece -> Passage.of(category, title, piece, place, wards))
                        .toList();
    }

    static List<Placing> placings(List<Paper> papers, @Nullable IssueId issue, Place place, List<String> wards) {
        List<Placing> placings = new ArrayList<>();
        for (Paper paper : papers) {
            if (paper.document() != null) {
                placings.add(new Placing(paper.document(), issue, place, minor(paper), wards));
            }
        }
        return placings;
    }

    private static boolean minor(Paper paper) {
        return switch (paper.role()) {
            case PACK, SUPPLEMENT, FRONT_SHEET -> true;
            default -> false;
        };
    }
}
