package org.moothall.rules.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// The exclusion of the public from a meeting for its private items: the parts of the resolution's words, and
/// whether what was resolved covers every item. For confidential information the public must be excluded and no
/// resolution is needed.
///
/// @param items the private items, in the order of the agenda
public record Exclusion(Regime regime, List<Item> items) {
    public Exclusion {
        items = List.copyOf(items);
    }

    /// A private item.
    ///
    /// @param number as on the agenda
    /// @param title  as the public reads it
    public record Item(String number, String title, Claim claim) {
        boolean confidential() {
            return claim.confidential().isPresent();
        }
    }

    /// What a meeting resolved.
    ///
    /// @param items   the numbers of the items that it named
    /// @param grounds the paragraphs of Schedule 12A that it named; none under a parish's law
    /// @param reasons the reasons stated in it, which a parish's law asks for
    public record Resolution(boolean carried, Set<String> items, Set<Category> grounds, String reasons) {
        public Resolution {
            items = Set.copyOf(items);
            grounds = grounds.isEmpty() ? Set.of() : EnumSet.copyOf(grounds);
        }
    }

    /// The parts from which a page makes the resolution's words.
    ///
    /// @param rule       under which it is moved; its provision is cited
    /// @param items      the exempt items
    /// @param paragraphs the paragraphs of Schedule 12A, in order; empty under a parish's law
    public record Wording(Rule rule, List<Item> items, SortedSet<Integer> paragraphs) {}

    /// The parts of the words; none where nothing exempt is on the agenda.
    public Optional<Wording> wording() {
        List<Item> exempt = exempt();
        var paragraphs = new TreeSet<Integer>();
        if (!parish()) {
            exempt.forEach(item -> item.claim().categories().forEach(each -> paragraphs.add(each.paragraph())));
        }
        return exempt.isEmpty() ? Optional.empty() : Optional.of(new Wording(rule(), exempt, paragraphs));
    }

    /// Whether the items may be minuted as private, with a resolution or before one is passed.
    public Answer answer(Optional<Resolution> resolution, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (items.stream().anyMatch(Item::confidential)) {
            findings.add(Finding.met(Rule.MUST_EXCLUDE, Duty.now(Task.EXCLUDE_PUBLIC)));
        }
        Optional<Resolution> passed = resolution.filter(Resolution::carried);
        for (Item item : exempt()) {
            List<Task> wanting = passed.map(words -> wanting(item, words)).orElse(List.of(Task.RESOLVE_EXCLUSION));
            findings.add(
                    wanting.isEmpty()
                            ? Finding.met(rule())
                            : new Finding(
                                    rule(),
                                    parish() ? Outcome.NEEDED : Outcome.REFUSED,
                                    Optional.empty(),
                                    wanting.stream().map(Duty::now).toList()));
        }
        return new Answer(today, findings);
    }

    private List<Task> wanting(Item item, Resolution words) {
        var tasks = new ArrayList<Task>();
        if (!words.items().contains(item.number())) {
            tasks.add(Task.NAME_ITEM_IN_RESOLUTION);
        }
        if (!parish() && !words.grounds().containsAll(item.claim().categories())) {
            tasks.add(Task.NAME_PARAGRAPHS_IN_RESOLUTION);
        }
        if (parish() && words.reasons().isBlank()) {
            tasks.add(Task.STATE_REASONS_IN_RESOLUTION);
        }
        return tasks;
    }

    private List<Item> exempt() {
        return items.stream().filter(item -> !item.confidential()).toList();
    }

    private Rule rule() {
        return switch (regime) {
            case PRINCIPAL -> Rule.MAY_EXCLUDE;
            case EXECUTIVE -> Rule.EXECUTIVE_OPEN;
            case PARISH, PARISH_MEETING -> Rule.PARISH_NOTICE;
        };
    }

    private boolean parish() {
        return regime == Regime.PARISH || regime == Regime.PARISH_MEETING;
    }
}
