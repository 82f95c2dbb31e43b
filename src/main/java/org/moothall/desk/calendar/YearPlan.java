package org.moothall.desk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;
import org.moothall.rules.days.Counting;
import org.moothall.rules.days.Standing;

/// A year's calendar of meetings, proposed from each body's pattern. It decides nothing: what speaks against a
/// meeting is said beside it.
///
/// @param offices  on which days the council's offices are open
/// @param standing what stands in the calendar already
/// @param members  of each body
record YearPlan(
        List<Pattern> patterns,
        List<Recess> recesses,
        Counting offices,
        List<Sitting> standing,
        Map<BodyId, Membership> members) {
    public YearPlan {
        patterns = List.copyOf(patterns);
        recesses = List.copyOf(recesses);
        standing = List.copyOf(standing);
        members = Map.copyOf(members);
    }

    /// Every meeting that the patterns give from one day to another, both included, in the order of time. What is
    /// left out takes no room and no members from the others.
    public List<Proposal> propose(LocalDate from, LocalDate to) {
        List<Sitting> given = patterns.stream()
                .flatMap(pattern -> pattern.rhythm().days(from, to).map(day -> sitting(pattern, day)))
                .sorted(Comparator.comparing(Sitting::date)
                        .thenComparing(Sitting::start)
                        .thenComparing(sitting -> sitting.body().number()))
                .toList();
        List<Sitting> kept = new ArrayList<>(standing);
        List<Sitting> open = new ArrayList<>();
        for (Sitting sitting : given) {
            if (dayRemarks(sitting, kept).isEmpty()) {
                kept.add(sitting);
                open.add(sitting);
            }
        }
        return given.stream()
                .map(sitting -> new Proposal(sitting, remarks(sitting, kept, open.contains(sitting))))
                .toList();
    }

    private static Sitting sitting(Pattern pattern, LocalDate day) {
        return new Sitting(pattern.body(), day, pattern.start(), pattern.over(), pattern.venue());
    }

    private List<Remark> remarks(Sitting sitting, List<Sitting> kept, boolean open) {
        return open ? clashes(sitting, kept) : dayRemarks(sitting, kept);
    }

    private List<Remark> dayRemarks(Sitting sitting, List<Sitting> kept) {
        List<Remark> found = new ArrayList<>();
        recesses.stream()
                .filter(recess -> recess.has(sitting.date()))
                .forEach(recess -> found.add(new Remark.InRecess(recess.name())));
        if (offices.of(sitting.date()) != Standing.COUNTS) {
            found.add(new Remark.OfficesShut(sitting.date()));
        }
        if (kept.stream()
                .anyMatch(other ->
                        other.body().equals(sitting.body()) && other.date().equals(sitting.date()))) {
            found.add(new Remark.MeetsAlready(sitting.date()));
        }
        return found;
    }

    private List<Remark> clashes(Sitting sitting, List<Sitting> kept) {
        List<Remark> found = new ArrayList<>();
        for (Sitting other : kept) {
            if (other.equals(sitting) || other.body().equals(sitting.body()) || !sitting.overlaps(other)) {
                continue;
            }
            if (sitting.sharesRoom(other)) {
                found.add(new Remark.RoomTaken(other.body()));
            }
            Set<PersonId> both = new HashSet<>(membersOf(sitting.body()).members());
            both.retainAll(membersOf(other.body()).members());
            if (!both.isEmpty()) {
                Membership own = membersOf(sitting.body());
                found.add(new Remark.MembersElsewhere(
                        other.body(), both, own.members().size() - both.size(), own.quorum()));
            }
        }
        return found;
    }

    private Membership membersOf(BodyId body) {
        return members.getOrDefault(body, Membership.UNKNOWN);
    }
}
