package org.moothall.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.disclosure.Plan.Leak;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Left;
import org.moothall.statistics.disclosure.reader.Reader;
import org.moothall.statistics.disclosure.reader.Step;
import org.moothall.statistics.disclosure.reader.Sum;

/// Facts, figures and secrets that have no cell in common with any others: they can be settled by themselves.
///
/// Secret by secret, figures are taken away from the calculation that gives it away until none does; then each
/// figure so taken is put back if by now that does no harm. What remains withheld is withheld for a reason that
/// still holds.
final class Part {
    /// How many figures of a calculation are tried for one that mends it alone.
    private static final int TRIED = 6;

    private final List<Fact> before;
    private final List<Group> groups;
    private final List<Secret> secrets;
    private final Map<Cell, Long> counts;
    /// The figures by what they say; not those that say only what is known.
    private final Map<Fact, Group> byFact = new HashMap<>();
    private final List<Leak> leaks = new ArrayList<>();
    private @Nullable Reader reader;
    private final Map<Sum, Left> leftBefore = new HashMap<>();
    private @Nullable Reader readerBefore;

    Part(List<Fact> before, List<Group> groups, List<Secret> secrets, Map<Cell, Long> counts) {
        this.before = before;
        this.groups = groups;
        this.secrets = new ArrayList<>(secrets);
        this.counts = counts;
        Set<Fact> said = before.stream().map(Fact::bare).collect(Collectors.toSet());
        for (Group group : groups) {
            if (!said.containsAll(group.facts().stream().map(Fact::bare).toList())) {
                group.facts().forEach(fact -> byFact.put(fact, group));
            }
        }
    }

    /// Withholds what must be.
    ///
    /// @return what earlier publications have given away
    List<Leak> settle() {
        List.copyOf(secrets).forEach(this::protect);
        forOthersSake().sorted(Group.BY_LOSS.reversed()).forEach(this::putBack);
        Set<Group> kept = new HashSet<>();
        for (Optional<Group> next = forOthersSake().findFirst(); next.isPresent(); ) {
            kept.add(next.get());
            keep(next.get());
            next = forOthersSake().filter(group -> !kept.contains(group)).findFirst();
        }
        return leaks;
    }

    private Stream<Group> forOthersSake() {
        return groups.stream()
                .filter(group -> group.reason() instanceof Reason.WouldReveal
                        || group.reason() instanceof Reason.NotShownToBeSafe)
                .toList()
                .stream();
    }

    /// What is withheld for the sake of a secret is not to be known itself, now or later.
    private void keep(Group group) {
        if (group.about().size() == 1 && !isKnownBefore(group.about().getFirst())) {
            Secret secret = new Secret(group.name(), group.about().getFirst(), 1);
            secrets.add(secret);
            protect(secret);
        }
    }

    /// The secrets, and what is withheld for their sake.
    List<Secret> secrets() {
        return secrets;
    }

    private void protect(Secret secret) {
        while (isBreached(secret, reader())) {
            Left left = reader().left(secret.sum());
            Optional<Group> next = choose(secret, left);
            if (next.isEmpty()) {
                break;
            }
            change(next.get(), why(secret, left));
        }
        if (!reader().isOpen(secret.sum(), secret.width())) {
            Left earlier = before(secret.sum());
            if (earlier.isWorkedOut() && !earlier.interval().isAsWideAs(secret.width())) {
                leaks.add(new Leak(secret, earlier));
            }
        }
    }

    /// Known more narrowly than it may be, and not just as narrowly as is certain to have been known before.
    private boolean isBreached(Secret secret, Reader reader) {
        if (reader.isOpen(secret.sum(), secret.width())) {
            return false;
        }
        Left earlier = before(secret.sum());
        return !earlier.isWorkedOut() || !reader.left(secret.sum()).interval().isAsWideAs(earlier.interval());
    }

    /// To withhold what everybody can work out already would hide nothing.
    private boolean isKnownBefore(Group group) {
        return group.about().stream().allMatch(this::isKnownBefore);
    }

    private boolean isKnownBefore(Sum sum) {
        Left earlier = before(sum);
        return earlier.isWorkedOut() && !earlier.interval().isAsWideAs(1);
    }

    /// The figure of the calculation that costs least, one that mends it alone if there is one. Where the
    /// calculation names none, since whole numbers were what gave it away, any figure.
    private Optional<Group> choose(Secret secret, Left left) {
        List<Group> candidates = Stream.concat(left.highest().stream(), left.lowest().stream())
                .map(step -> byFact.get(step.fact()))
                .filter(group -> group != null && group.isShown() && !isKnownBefore(group))
                .distinct()
                .sorted(Group.BY_LOSS)
                .toList();
        return candidates.stream()
                .limit(candidates.size() > 1 ? TRIED : 0)
                .filter(group -> !isBreached(secret, without(group)))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .or(() -> groups.stream()
                        .filter(group -> group.isShown() && byFact.containsValue(group) && !isKnownBefore(group))
                        .min(Group.BY_LOSS));
    }

    private void putBack(Group group) {
        Reason reason = group.reason();
        Reader without = reader();
        change(group, null);
        for (Secret secret : secrets) {
            if (group.about().stream().anyMatch(sum -> without.hangTogether(sum, secret.sum()))
                    && isBreached(secret, reader())) {
                Left left = reader().left(secret.sum());
                change(group, left.isWorkedOut() || reason == null ? why(secret, left) : reason);
                return;
            }
        }
    }

    private static Reason why(Secret secret, Left left) {
        List<Step> how = left.highest().isEmpty() ? left.lowest() : left.highest();
        return left.isWorkedOut()
                ? new Reason.WouldReveal(secret.name(), left.interval(), how)
                : new Reason.NotShownToBeSafe(secret.name());
    }

    private void change(Group group, @Nullable Reason reason) {
        if (reason == null) {
            group.show();
        } else {
            group.withhold(reason);
        }
        reader = null;
    }

    private Reader reader() {
        if (reader == null) {
            reader = Reader.of(facts(null), counts);
        }
        return reader;
    }

    private Reader without(Group group) {
        return Reader.of(facts(group), counts);
    }

    /// What was open before.
    private Left before(Sum sum) {
        if (readerBefore == null) {
            readerBefore = Reader.of(before, counts);
        }
        return leftBefore.computeIfAbsent(sum, readerBefore::left);
    }

    private List<Fact> facts(@Nullable Group but) {
        return Stream.concat(
                        before.stream(),
                        groups.stream()
                                .filter(group -> group.isShown() && group != but)
                                .flatMap(group -> group.facts().stream()))
                .toList();
    }
}
