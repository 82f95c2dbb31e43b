package org.moothall.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.statistics.disclosure.Plan.Leak;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Reader;
import org.moothall.statistics.disclosure.reader.Sum;

/// Decides what of a publication must be withheld so that no small count can be worked out of everything ever
/// published.
///
/// A figure is withheld because it is small itself (primary suppression), or because with it a secret could be
/// worked out (secondary suppression). A secret counts as kept while the ends of what a reader can work out about
/// it lie at least [Policy#width] apart, both ends being counts that could truly be so: whole, none below zero, and
/// in keeping with everything published.
public final class Disclosure {
    private final Policy policy;
    private final History before;
    private final Proposal proposal;
    private final Map<Sum, Secret> secrets = new LinkedHashMap<>();
    private final Map<List<Sum>, Group> groups = new LinkedHashMap<>();

    private Disclosure(Policy policy, History before, Proposal proposal) {
        this.policy = policy;
        this.before = before;
        this.proposal = proposal;
    }

    /// Goes through a proposal.
    ///
    /// @throws IllegalArgumentException where a count is wanting, or an earlier fact is not true of the counts: a
    ///                                  count that was corrected after publication is a new cell
    public static Plan plan(Policy policy, History before, Proposal proposal) {
        return new Disclosure(policy, before, proposal).plan();
    }

    private Plan plan() {
        Reader.of(before.facts(), proposal.counts());
        gather();
        before.secrets().forEach(secret -> keep(secret.name(), secret.sum(), secret.width()));
        withholdForTheirOwnSake();
        proposal.counts().keySet().stream().sorted().forEach(this::keepIfSmall);
        List<Leak> leaks = new ArrayList<>();
        List<Secret> kept = new ArrayList<>();
        Parts.of(before.facts(), groups.values(), List.copyOf(secrets.values()), proposal.counts())
                .forEach(part -> {
                    leaks.addAll(part.settle());
                    kept.addAll(part.secrets());
                });
        return new Plan(proposal.figures().stream().map(this::verdict).toList(), kept, leaks);
    }

    private void gather() {
        Map<List<Sum>, List<Figure>> same = new LinkedHashMap<>();
        proposal.figures()
                .forEach(figure -> same.computeIfAbsent(figure.about(), about -> new ArrayList<>())
                        .add(figure));
        same.forEach((about, figures) -> groups.put(about, new Group(figures, policy, proposal.counts())));
    }

    private void withholdForTheirOwnSake() {
        for (Group group : groups.values()) {
            Secret earlier = secrets.get(group.about().getFirst());
            if (group.about().size() == 1 && earlier != null && before.secrets().contains(earlier)) {
                group.withhold(new Reason.KeptBefore(earlier.name()));
            }
            group.figures().forEach(figure -> withholdForItsOwnSake(group, figure));
        }
    }

    private void withholdForItsOwnSake(Group group, Figure figure) {
        Optional<Figure.Small> small = figure.small(policy, proposal.counts());
        small.ifPresent(found -> {
            keep(figure.place(), found.sum(), policy.width());
            group.withhold(new Reason.Small(
                    found.part(),
                    found.sum(),
                    found.sum().in(proposal.counts()).numerator().longValueExact()));
        });
        for (Sum sum : figure.about()) {
            if (proposal.heldBack().contains(sum)) {
                keep(figure.place(), sum, policy.width());
                if (small.isEmpty() && figure.about().size() == 1) {
                    group.withhold(new Reason.HeldBack());
                }
            }
        }
    }

    private void keepIfSmall(Cell cell) {
        Sum sum = Sum.of(cell);
        if (policy.hides(sum.in(proposal.counts()))) {
            keep(cell.name(), sum, policy.width());
        }
    }

    private void keep(String name, Sum sum, int width) {
        secrets.merge(
                sum,
                new Secret(name, sum, width),
                (one, other) -> one.width() >= other.width() ? one : new Secret(one.name(), sum, other.width()));
    }

    private Verdict verdict(Figure figure) {
        Group group = groups.get(figure.about());
        Reason reason = group == null ? null : group.reason();
        return reason == null
                ? new Verdict.Shown(
                        figure, figure.shown(policy, proposal.counts()), figure.facts(policy, proposal.counts()))
                : new Verdict.Withheld(figure, reason);
    }
}
