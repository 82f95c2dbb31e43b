package org.moothall.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Database;
import org.moothall.ledger.entries.ConsistencyProof;
import org.moothall.ledger.entries.Entries;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.entries.EntryLine;
import org.moothall.ledger.entries.EntryProof;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.entries.Heads;
import org.moothall.ledger.entries.StoredNodes;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.tree.Hash;
import org.moothall.ledger.tree.Proofs;
import org.moothall.record.Content;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What was made public, in order. Entries are only ever added; what must be forgotten loses its content and
/// keeps its entry. Safe for many threads, and for many processes on one store.
public final class Ledger {
    private final Database database;
    private final Clock clock;
    private final @Nullable SigningKey key;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    private Ledger(Database database, Clock clock, @Nullable SigningKey key) {
        this.database = database;
        this.clock = clock;
        this.key = key;
    }

    /// The ledger in this store (schema `ledger`), to be read and appended to. A ledger without a head gets its
    /// first one, over nothing.
    public static Ledger open(Database database, SigningKey key, Clock clock) {
        boolean begun = database.read(handle ->
                new Heads(handle).knows(key) && new Heads(handle).latest().isPresent());
        if (!begun) {
            database.write(handle -> new Heads(handle).begin(Appending.takeTip(handle), key));
        }
        return new Ledger(database, clock, key);
    }

    /// The ledger in this store, to be read only: no key is needed.
    public static Ledger openToRead(Database database, Clock clock) {
        return new Ledger(database, clock, null);
    }

    /// The newest head.
    public Head head() {
        return database.read(handle -> new Heads(handle).latest().orElseThrow());
    }

    /// The public halves of the keys that have signed heads, each as `name+id+key`; the one in use is last.
    public List<String> verifierKeys() {
        return database.read(handle -> new Heads(handle).keys());
    }

    /// Entries in their order, contents included, from this number on.
    public List<Entry> entries(long from, int limit) {
        return database.read(handle -> new Entries(handle).from(from, limit));
    }

    /// Entries backwards, the first of them being the one before this number.
    public List<Entry> entriesBefore(long number, int limit) {
        return database.read(handle -> new Entries(handle).before(number, limit));
    }

    /// The entry of this number.
    public Optional<Entry> find(long number) {
        return database.read(handle -> new Entries(handle).find(number));
    }

    /// How many entries were made before a moment.
    public long countBefore(Instant moment) {
        return database.read(handle -> new Entries(handle).countBefore(moment));
    }

    /// Those of these entries that published their thing for the first time.
    public Set<Long> firsts(List<Entry> entries) {
        return database.read(handle -> entries.stream()
                .filter(entry -> new Entries(handle)
                        .first(entry.key())
                        .filter(first -> first == entry.number())
                        .isPresent())
                .map(Entry::number)
                .collect(Collectors.toSet()));
    }

    /// What was hashed before a content; none where the content was erased.
    public Optional<byte[]> nonce(long number) {
        return database.read(handle -> new Entries(handle).nonce(number));
    }

    /// The signed note that stands in the place of a content that was erased.
    public Optional<String> erasureNote(long number) {
        return database.read(handle -> new Entries(handle).erasure(number));
    }

    /// The last publication of a thing.
    public Optional<Entry> latest(Key thing) {
        return history(thing, 1).stream().findFirst();
    }

    /// The publications of a thing, the newest first.
    public List<Entry> history(Key thing, int limit) {
        return database.read(handle -> new Entries(handle).of(thing, limit));
    }

    /// The last publication of each thing of a kind, the newest first; to be asked for kinds of which there are
    /// few.
    public List<Entry> newest(AuthorityCode authority, Kind kind) {
        return database.read(handle -> new Entries(handle).newest(authority, kind));
    }

    /// The highest number below a bound that a thing of this kind has been published under, as the caller's
    /// transaction sees it; 0 for none.
    public long highest(Handle handle, AuthorityCode authority, Kind kind, long below) {
        return new Entries(handle).highest(authority, kind, below);
    }

    /// Publishes these contents, whatever stood before, in one transaction.
    ///
    /// @param by the office or process that publishes, in words; it can never be erased, so it should name no
    ///           person
    public Head append(String by, AuthorityCode authority, List<? extends Content> contents) {
        return database.write(handle -> append(handle, by, authority, contents));
    }

    /// The same within the caller's own transaction on the same store.
    public Head append(Handle handle, String by, AuthorityCode authority, List<? extends Content> contents) {
        return publish(handle, by, authority).all(contents).head();
    }

    /// Publishes, in one transaction, those of these contents that differ from the last publication of the same
    /// thing.
    public Appended appendChanged(String by, AuthorityCode authority, List<? extends Content> contents) {
        return database.write(handle -> appendChanged(handle, by, authority, contents));
    }

    /// The same within the caller's own transaction on the same store.
    public Appended appendChanged(Handle handle, String by, AuthorityCode authority, List<? extends Content> contents) {
        return publish(handle, by, authority).changed(contents);
    }

    /// Erases the content of an entry for good, and signs a note that says so; entry and proofs stand.
    ///
    /// @param reason the provision or order that demands it; kept and signed, so it should name no person
    public Erasure erase(long number, String reason) {
        return erase(number, reason, file -> {});
    }

    /// The same, and hands over each file that the content named, to be deleted where no other content names it.
    /// They are handed over before the erasure is committed, while nothing can be appended: where one cannot be
    /// deleted, or the power goes, the content still stands and the erasure can be asked for again.
    public Erasure erase(long number, String reason, Consumer<ErasedFile> files) {
        SigningKey signer = signer();
        Erasure erasure =
                database.write(handle -> new Erasing(handle).erase(number, reason, clock.instant(), signer, files));
        if (erasure == Erasure.ERASED) {
            database.scrub();
        }
        return erasure;
    }

    /// How many contents were erased.
    public long erasedCount() {
        return database.read(handle -> new Erasing(handle).count());
    }

    /// That an entry stands on the ledger as it is now.
    public Optional<EntryProof> prove(long number) {
        return database.read(handle ->
                prove(handle, number, new Heads(handle).latest().orElseThrow().size()));
    }

    /// That an entry stood on the ledger when it had this size; empty where there is no such entry or size.
    public Optional<EntryProof> prove(long number, long size) {
        return database.read(handle -> prove(handle, number, size));
    }

    /// That the ledger of one size begins with the ledger of another; empty where it never had these sizes.
    public Optional<ConsistencyProof> proveConsistency(long from, long to) {
        return database.read(handle -> {
            if (from < 0
                    || from > to
                    || to > new Heads(handle).latest().orElseThrow().size()) {
                return Optional.empty();
            }
            StoredNodes nodes = new StoredNodes(handle);
            List<Hash> path = nodes.prove(stored -> Proofs.consistency(from, to, stored));
            return Optional.of(new ConsistencyProof(
                    from,
                    nodes.frontier(from).root().hex(),
                    to,
                    nodes.frontier(to).root().hex(),
                    hex(path)));
        });
    }

    /// Hands over, entry by entry, each file and recorded text that the published documents name.
    public void namedFiles(Consumer<NamedFile> files) {
        new NamedFiles(database).forEach(files);
    }

    /// Asks to be told after every append that this process has committed. The watcher must be quick.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// The clock that dates its entries.
    public Clock clock() {
        return clock;
    }

    private Publishing publish(Handle handle, String by, AuthorityCode authority) {
        handle.afterCommit(() -> watchers.forEach(Runnable::run));
        return new Publishing(
                handle, Appending.begin(handle, clock.instant(), Publishers.checked(by)), authority, signer());
    }

    private SigningKey signer() {
        if (key == null) {
            throw new IllegalStateException("this ledger was opened to be read only");
        }
        return key;
    }

    private static Optional<EntryProof> prove(Handle handle, long number, long size) {
        Heads heads = new Heads(handle);
        Optional<Entry> entry = new Entries(handle).find(number);
        if (entry.isEmpty()
                || number >= size
                || size > heads.latest().orElseThrow().size()) {
            return Optional.empty();
        }
        StoredNodes nodes = new StoredNodes(handle);
        String line = EntryLine.text(entry.get());
        return Optional.of(new EntryProof(
                number,
                line,
                new Entries(handle).nonce(number).map(HexFormat.of()::formatHex).orElse(null),
                entry.get().hash(),
                EntryLine.leaf(line).hex(),
                size,
                hex(nodes.prove(stored -> Proofs.inclusion(number, size, stored))),
                nodes.frontier(size).root().hex(),
                heads.find(size).map(Head::note).orElse(null)));
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
