package org.moothall.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.ledger.Appended;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// One import run into one authority: takes what an importer read, puts on the ledger only what differs from what
/// stands there, keeps the raw replies, and remembers what could not be read. Used by one thread.
///
/// An import that is killed has published what it had offered up to then, in whole batches; the next one goes on,
/// since what stands already is not appended again.
public final class Intake {
    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 8_000_000;

    private final Ledger ledger;
    private final Provenance.Run run;
    private final Progress progress;
    private final String by;
    private final List<Content> batch = new ArrayList<>();
    private long batchCharacters;
    private final Map<Key, Integer> offered = new HashMap<>();
    private final Map<Kind, Long> read = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> appended = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> unchanged = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> withheld = new EnumMap<>(Kind.class);
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<Problem> notes = new ArrayList<>();

    /// @param by the process that publishes, in words: `ModernGov import`
    public Intake(Ledger ledger, Provenance.Run run, Progress progress, String by) {
        this.ledger = ledger;
        this.run = run;
        this.progress = progress;
        this.by = by;
    }

    /// Whose record this run brings in.
    public AuthorityCode authority() {
        return run.authority();
    }

    /// The run's raw replies.
    public Provenance.Run provenance() {
        return run;
    }

    /// Takes a thing to be published, if it differs from what stands. A second one under the same key in one run
    /// is a problem when it says something else: to publish both would make every later run publish both again.
    public void offer(Content content) {
        Key key = content.key(authority());
        String json = RecordJson.text(content);
        Integer before = offered.putIfAbsent(key, json.hashCode());
        if (before != null) {
            if (before != json.hashCode()) {
                problem(key.toString(), "was offered twice with different contents; the first was kept");
            }
            return;
        }
        read.merge(content.kind(), 1L, Long::sum);
        batch.add(content);
        batchCharacters += json.length();
        if (batch.size() >= BATCH || batchCharacters > BATCH_CHARACTERS) {
            flush();
        }
    }

    /// True where this run has offered the thing already.
    public boolean offered(Kind kind, long number) {
        return offered.containsKey(new Key(authority(), kind, number));
    }

    /// Publishes what waits in the batch.
    public void flush() {
        if (batch.isEmpty()) {
            return;
        }
        Appended result = ledger.appendChanged(by, authority(), List.copyOf(batch));
        batch.clear();
        batchCharacters = 0;
        result.appended().forEach((kind, count) -> appended.merge(kind, count, Long::sum));
        result.unchanged().forEach((kind, count) -> unchanged.merge(kind, count, Long::sum));
        result.withheld().forEach((kind, count) -> withheld.merge(kind, count, Long::sum));
        showProgress();
    }

    /// What stands on the ledger under this number; none where nothing does, or where it was erased. What waits
    /// in the batch is not seen.
    public <C extends Content> Optional<C> published(Class<C> type, Kind kind, long number) {
        return ledger.latest(new Key(authority(), kind, number))
                .map(Entry::json)
                .map(json -> RecordJson.read(json, type));
    }

    /// Whether anything was ever published under this name.
    public boolean stands(Key key) {
        return ledger.latest(key).isPresent();
    }

    /// Keeps a raw reply by hash, with its address and the time.
    public Provenance.Kept reply(String address, byte[] raw) {
        return run.keep(address, raw);
    }

    /// Something could not be read.
    public void problem(String where, String what) {
        problem(new Problem(where, what));
    }

    /// Something could not be read.
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// Something was read that is known not to be kept; no fault.
    public void note(String where, String what) {
        notes.add(new Problem(where, what));
    }

    /// Where the import is now, for the console.
    public void show(String step) {
        progress.show(step + ", " + count() + " things read, " + problems.size() + " problems");
    }

    private void showProgress() {
        show("Import into " + authority());
    }

    private long count() {
        return read.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Publishes the rest and ends the run.
    public Summary finish() {
        flush();
        run.finish();
        progress.clear();
        withheld.forEach((kind, count) ->
                note(count + " " + kind, "not published again, since its content was erased from the ledger"));
        Map<Kind, Summary.Tally> tallies = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values())
                .filter(read::containsKey)
                .forEach(kind -> tallies.put(
                        kind,
                        new Summary.Tally(
                                read.getOrDefault(kind, 0L),
                                appended.getOrDefault(kind, 0L),
                                unchanged.getOrDefault(kind, 0L))));
        return new Summary(authority(), tallies, run.replyCount(), List.copyOf(problems), notes);
    }
}
