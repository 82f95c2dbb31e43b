package org.moothall.exchange;

import java.util.List;
import java.util.Map;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;

/// What one import run brought into one authority.
///
/// @param tallies  per kind of thing, in the order of [Kind]; kinds of which nothing was read are left out
/// @param replies  how many raw replies were kept as provenance
/// @param problems what could not be read; one or more make the import's exit code 1
/// @param notes    what was read and is known not to be kept; no fault
public record Summary(
        AuthorityCode authority, Map<Kind, Tally> tallies, long replies, List<Problem> problems, List<Problem> notes) {
    public Summary {
        tallies = Map.copyOf(tallies);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /// How many things of a kind were read, and what came of them on the ledger.
    public record Tally(long read, long appended, long unchanged) {}

    /// 1 when something could not be read.
    public int exitCode() {
        return problems.isEmpty() ? 0 : 1;
    }

    /// The tally of a kind; all zero where nothing of it was read.
    public Tally tally(Kind kind) {
        return tallies.getOrDefault(kind, new Tally(0, 0, 0));
    }

    /// The summary for the console, with at most so many problems and notes.
    public String text(int limit) {
        StringBuilder text = new StringBuilder("Import into " + authority + "\n");
        for (Kind kind : Kind.values()) {
            Tally tally = tallies.get(kind);
            if (tally != null) {
                text.append("  %-18s %,9d read %,9d appended %,9d unchanged%n"
                        .formatted(kind, tally.read(), tally.appended(), tally.unchanged()));
            }
        }
        text.append("  %-18s %,9d kept%n".formatted("raw replies", replies));
        list(text, "Read, but not kept", notes, limit);
        list(text, "Could not be read", problems, limit);
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<Problem> entries, int limit) {
        if (entries.isEmpty()) {
            return;
        }
        text.append("  %s: %,d%n".formatted(heading, entries.size()));
        entries.stream()
                .limit(limit)
                .forEach(entry -> text.append("    ").append(entry).append('\n'));
        if (entries.size() > limit) {
            text.append("    and %,d more%n".formatted(entries.size() - limit));
        }
    }
}
