package org.moothall.exchange.oparl.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.exchange.oparl.objects.ItemObject;
import org.moothall.exchange.oparl.objects.MeetingObject;
import org.moothall.exchange.oparl.objects.PaperObject;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// The agenda items of a meeting, in their order, each with the issue that it is about.
final class ItemsPass {
    private final Council council;
    private final Appearances appearances;
    private final PapersPass papers;
    private final FilesPass files;
    private final Set<Long> seen = new HashSet<>();

    ItemsPass(Council council, Appearances appearances, PapersPass papers, FilesPass files) {
        this.council = council;
        this.appearances = appearances;
        this.papers = papers;
        this.files = files;
    }

    List<AgendaItem> of(MeetingObject meeting) {
        List<AgendaItem> items = new ArrayList<>();
        given(council, meeting).stream()
                .sorted(Comparator.comparing(ItemObject::order, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(item -> {
                    if (seen.add(council.numbers().item(item.id()))) {
                        items.add(item(item));
                    } else {
                        council.intake()
                                .problem(
                                        meeting.id() + ", " + item.id(),
                                        "stands on an agenda a second time; the first is kept");
                    }
                });
        return items;
    }

    /// The items that the source gives of a meeting, embedded or by themselves.
    static List<ItemObject> given(Council council, MeetingObject meeting) {
        List<ItemObject> items = new ArrayList<>();
        int place = 0;
        for (ItemObject named : meeting.items()) {
            String id = named.id().isEmpty() ? meeting.id() + "#item-" + place : named.id();
            place++;
            Optional<ItemObject> whole =
                    named.isReference() ? council.gathered().find(ItemObject.class, id) : Optional.of(named);
            if (council.gathered().isDeleted(id)) {
                continue;
            }
            if (whole.isEmpty()) {
                council.findings().add("agenda items are named but not given", id);
            }
            whole.ifPresent(item -> items.add(item.under(id)));
        }
        return items;
    }

    private AgendaItem item(ItemObject item) {
        Optional<PaperObject> paper = appearances.paper(item);
        List<Paper> all = all(item, paper);
        Markup decision = Council.markup(item.resolutionText());
        boolean heading = item.number() == null
                && item.consultation() == null
                && item.result() == null
                && decision == null
                && all.isEmpty();
        return new AgendaItem(
                new ItemId(council.numbers().item(item.id())),
                item.number(),
                null,
                title(item, paper),
                heading,
                paper.map(found -> new IssueId(council.numbers().of(Kind.ISSUE, found.id())))
                        .orElse(null),
                null,
                null,
                null,
                all,
                decision,
                List.of(),
                null,
                item.result(),
                List.of(),
                List.of(),
                List.of(),
                item.open() ? Openness.PUBLIC : new Openness.Exempt(List.of(), "nicht öffentlich", null, null),
                null,
                null,
                null,
                Council.source(item.id()));
    }

    private String title(ItemObject item, Optional<PaperObject> paper) {
        String name = item.name() == null ? paper.map(PaperObject::name).orElse(null) : item.name();
        if (name == null) {
            name = "TOP " + Objects.requireNonNullElse(item.number(), "ohne Titel");
            council.intake().problem(item.id(), "has no name, and is called " + name);
        }
        return name;
    }

    /// What the meeting has before it, then what belongs to the item itself.
    private List<Paper> all(ItemObject item, Optional<PaperObject> paper) {
        List<Paper> all = new ArrayList<>(paper.map(papers::brought).orElse(List.of()));
        Stream.ofNullable(item.resolutionFile())
                .flatMap(file -> files.paper(file, Paper.Role.DECISION_NOTICE).stream())
                .forEach(all::add);
        item.files()
                .forEach(file -> files.paper(file, FileRoles.named(file.name(), Paper.Role.ADDITIONAL))
                        .ifPresent(all::add));
        return all;
    }
}
