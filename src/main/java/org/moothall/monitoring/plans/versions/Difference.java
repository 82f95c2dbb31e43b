package org.moothall.monitoring.plans.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What changed from one version of a plan to another, thing by thing, by their codes.
///
/// @param changes in the order of the later version, with what was removed at the end
public record Difference(List<Change> changes) {
    /// Everything that may differ.
    public enum Part {
        PLAN,
        STATUS,
        OUTCOME,
        OBJECTIVE,
        ACTION
    }

    /// What of a thing differs.
    public enum Field {
        TITLE,
        PHASE,
        PURPOSE,
        START,
        END,
        DESCRIPTION,
        UNDER,
        ANSWERS,
        OWNER,
        DUE,
        MILESTONES,
        MEANING,
        OBLIGES,
        LOOK
    }

    /// One thing that was added, removed, or is no longer the same.
    ///
    /// @param code   empty for the plan itself
    /// @param fields what of it differs; for what was added or removed all that it says
    public record Change(Part part, String code, String title, Kind kind, List<Edit> fields) {}

    /// What happened to a thing.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// One field's two texts; empty where there was none.
    public record Edit(Field field, String before, String after) {}

    private record Thing(Part part, String code) {}

    /// From the earlier to the later.
    public static Difference between(PlanText before, PlanText after) {
        Map<Thing, Map<Field, String>> old = things(before);
        Map<Thing, Map<Field, String>> now = things(after);
        Set<Thing> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (Thing thing : all) {
            List<Edit> edits = edits(old.getOrDefault(thing, Map.of()), now.getOrDefault(thing, Map.of()));
            if (!edits.isEmpty()) {
                Map<Field, String> shown = now.containsKey(thing) ? now.get(thing) : old.get(thing);
                Kind kind = !old.containsKey(thing) ? Kind.ADDED : now.containsKey(thing) ? Kind.CHANGED : Kind.REMOVED;
                changes.add(new Change(
                        thing.part(),
                        thing.code(),
                        Objects.requireNonNull(shown).getOrDefault(Field.TITLE, ""),
                        kind,
                        edits));
            }
        }
        return new Difference(List.copyOf(changes));
    }

    private static List<Edit> edits(Map<Field, String> old, Map<Field, String> now) {
        List<Edit> edits = new ArrayList<>();
        for (Field field : Field.values()) {
            String before = old.getOrDefault(field, "");
            String after = now.getOrDefault(field, "");
            if (!before.equals(after)) {
                edits.add(new Edit(field, before, after));
            }
        }
        return edits;
    }

    private static Map<Thing, Map<Field, String>> things(PlanText text) {
        Map<Thing, Map<Field, String>> things = new LinkedHashMap<>();
        things.put(
                new Thing(Part.PLAN, ""),
                fields(
                        Field.TITLE,
                        text.title(),
                        Field.PHASE,
                        text.phase(),
                        Field.PURPOSE,
                        text.purpose(),
                        Field.START,
                        text.start(),
                        Field.END,
                        text.end()));
        for (Status status : text.statusKey()) {
            things.put(
                    new Thing(Part.STATUS, status.code()),
                    fields(
                            Field.TITLE,
                            status.label(),
                            Field.MEANING,
                            status.meaning(),
                            Field.LOOK,
                            status.colour() + " " + status.shape(),
                            Field.OBLIGES,
                            status.obliges().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))));
        }
        for (Outcome outcome : text.outcomes()) {
            things.put(
                    new Thing(Part.OUTCOME, outcome.code()),
                    fields(Field.TITLE, outcome.title(), Field.DESCRIPTION, outcome.description()));
            outcome.objectives().forEach(objective -> add(things, outcome, objective));
        }
        return things;
    }

    private static void add(Map<Thing, Map<Field, String>> things, Outcome outcome, Objective objective) {
        things.put(
                new Thing(Part.OBJECTIVE, objective.code()),
                fields(
                        Field.TITLE,
                        objective.title(),
                        Field.UNDER,
                        outcome.code(),
                        Field.ANSWERS,
                        objective.answers().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        for (Action action : objective.actions()) {
            things.put(
                    new Thing(Part.ACTION, action.code()),
                    fields(
                            Field.TITLE,
                            action.title(),
                            Field.UNDER,
                            objective.code(),
                            Field.OWNER,
                            action.owner(),
                            Field.START,
                            action.start(),
                            Field.DUE,
                            action.due(),
                            Field.MILESTONES,
                            action.milestones().stream()
                                    .map(milestone -> milestone.due() == null
                                            ? milestone.title()
                                            : milestone.title() + " (" + milestone.due() + ")")
                                    .collect(Collectors.joining("; "))));
        }
    }

    private static Map<Field, String> fields(@Nullable Object... pairs) {
        Map<Field, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof Field field && pairs[i + 1] != null) {
                fields.put(field, String.valueOf(pairs[i + 1]));
            }
        }
        return fields;
    }
}
