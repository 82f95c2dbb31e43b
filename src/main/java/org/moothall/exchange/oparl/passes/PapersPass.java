package org.moothall.exchange.oparl.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.exchange.oparl.objects.ConsultationObject;
import org.moothall.exchange.oparl.objects.FileObject;
import org.moothall.exchange.oparl.objects.ItemObject;
import org.moothall.exchange.oparl.objects.MeetingObject;
import org.moothall.exchange.oparl.objects.PaperObject;
import org.moothall.exchange.oparl.objects.PersonObject;
import org.moothall.record.Issue;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Paper;

/// Papers become issues, with all their consultations and files.
final class PapersPass {
    private final Council council;
    private final Appearances appearances;
    private final FilesPass files;
    private final Map<String, Integer> numbered = new HashMap<>();
    private final Map<String, List<Paper>> brought = new HashMap<>();
    private final Set<String> items;

    PapersPass(Council council, Appearances appearances, FilesPass files) {
        this.council = council;
        this.appearances = appearances;
        this.files = files;
        this.items = Stream.concat(
                        council.gathered().list(MeetingObject.class).stream()
                                .flatMap(meeting -> meeting.items().stream()),
                        council.gathered().list(ItemObject.class).stream())
                .map(ItemObject::id)
                .collect(Collectors.toSet());
    }

    void go() {
        List<PaperObject> papers = council.gathered().list(PaperObject.class);
        papers.forEach(paper -> numbered.merge(number(paper), 1, Integer::sum));
        papers.forEach(paper -> council.intake().offer(issue(paper)));
    }

    /// What a meeting has before it when a paper is on its agenda: the report and its appendices.
    List<Paper> brought(PaperObject paper) {
        return brought.getOrDefault(paper.id(), List.of());
    }

    private static String number(PaperObject paper) {
        return paper.id().substring(paper.id().lastIndexOf('/') + 1);
    }

    private Issue issue(PaperObject paper) {
        List<Paper> papers = papers(paper);
        boolean alone = numbered.getOrDefault(number(paper), 0) == 1;
        return new Issue(
                new IssueId(council.numbers().of(Kind.ISSUE, paper.id())),
                title(paper),
                paper.reference(),
                paper.type(),
                paper.date(),
                null,
                null,
                null,
                null,
                alone ? council.gathered().lists().districts(number(paper)) : List.of(),
                null,
                null,
                null,
                paper.leading().stream()
                        .map(council::nameOf)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("; "), names -> names.isEmpty() ? null : names)),
                null,
                null,
                null,
                null,
                null,
                null,
                originators(paper, alone),
                papers,
                appearances.of(paper).stream().map(this::consultation).toList(),
                related(paper),
                Council.source(paper.id()));
    }

    private String title(PaperObject paper) {
        if (paper.name() != null) {
            return paper.name();
        }
        String title = Stream.of(paper.reference(), paper.type())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Vorlage " + number(paper));
        council.intake().problem(paper.id(), "has no name, and is called " + title);
        return title;
    }

    private List<Paper> papers(PaperObject paper) {
        Optional<FileObject> report = FileRoles.report(paper);
        List<Paper> all = new ArrayList<>();
        report.flatMap(file -> files.paper(file, Paper.Role.REPORT)).ifPresent(all::add);
        paper.allFiles()
                .filter(file -> report.isEmpty() || file != report.get())
                .forEach(file -> files.paper(file, FileRoles.named(file.name(), Paper.Role.ADDITIONAL))
                        .ifPresent(all::add));
        brought.put(
                paper.id(),
                all.stream()
                        .filter(each -> each.role() == Paper.Role.REPORT || each.role() == Paper.Role.APPENDIX)
                        .toList());
        return all;
    }

    private List<String> originators(PaperObject paper, boolean alone) {
        Set<String> names = new LinkedHashSet<>();
        for (String originator : paper.originators()) {
            council.nameOf(originator)
                    .or(() -> council.gathered()
                            .find(PersonObject.class, originator)
                            .map(PersonObject::name))
                    .ifPresentOrElse(
                            names::add,
                            () -> council.findings().add("originators are named but not given", originator));
        }
        if (alone) {
            names.addAll(council.gathered().lists().originators(number(paper)));
        }
        return List.copyOf(names);
    }

    private Issue.Consultation consultation(ConsultationObject consultation) {
        String meeting = consultation.meeting();
        String item = consultation.agendaItem();
        if (meeting == null || item == null) {
            council.findings().add("consultations are on no agenda yet", consultation.id());
        } else if (!items.contains(item)) {
            council.findings().add("consultations name an agenda item that was not given", consultation.id());
        }
        return new Issue.Consultation(
                meeting == null ? null : new MeetingId(council.numbers().of(Kind.MEETING, meeting)),
                item == null ? null : new ItemId(council.numbers().item(item)),
                council.bodies(consultation.organizations()),
                consultation.role(),
                consultation.authoritative(),
                Council.source(consultation.id()));
    }

    /// Every other paper once, in the first kinship in which it is named.
    private List<Issue.Relation> related(PaperObject paper) {
        Map<String, Issue.Kinship> kin = new LinkedHashMap<>();
        paper.parents().forEach(other -> kin.putIfAbsent(other, Issue.Kinship.PARENT));
        paper.children().forEach(other -> kin.putIfAbsent(other, Issue.Kinship.CHILD));
        paper.related().forEach(other -> kin.putIfAbsent(other, Issue.Kinship.RELATED));
        if (kin.remove(paper.id()) != null) {
            council.intake().problem(paper.id(), "is related to itself, which was left out");
        }
        List<Issue.Relation> relations = new ArrayList<>();
        kin.forEach((other, kinship) -> {
            if (council.gathered().find(PaperObject.class, other).isPresent()) {
                relations.add(new Issue.Relation(new IssueId(council.numbers().of(Kind.ISSUE, other)), kinship));
            } else {
                council.findings().add("papers name related papers that were not given", paper.id());
            }
        });
        return relations;
    }
}
