package org.moothall.hall.publications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.publications.FollowPage.Followed;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.ConsistencyProof;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.entries.EntryLine;
import org.moothall.ledger.entries.EntryProof;
import org.moothall.ledger.entries.ErasureNote;
import org.moothall.ledger.entries.Head;
import org.moothall.web.NotFound;

/// The ledger as the public reads it: its entries with what the hall says of them, and their proofs.
@Singleton
class Publications {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Ledger ledger;
    private final Hall hall;

    @Inject
    Publications(Ledger ledger, Hall hall) {
        this.ledger = ledger;
        this.hall = hall;
    }

    Head head() {
        return ledger.head();
    }

    /// How many entries there were at the end of a day in London.
    long sizeAfter(LocalDate day) {
        return ledger.countBefore(day.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    /// A page of the list.
    ///
    /// @param before its first line is the entry before this number; none for the newest
    LedgerPage page(Optional<Long> before) {
        Head head = ledger.head();
        long end = before.filter(number -> number < head.size()).orElse(head.size());
        List<Entry> entries = ledger.entriesBefore(end, LedgerPage.LENGTH);
        List<Publication> lines =
                hall.read(handle -> new Standings(handle).publications(entries, ledger.firsts(entries)));
        return new LedgerPage(head, ledger.verifierKeys(), end, lines);
    }

    /// Entries in their order with all that a follower needs to apply and to check them.
    FollowPage follow(long from) {
        return new FollowPage(page(Optional.of(from + LedgerPage.LENGTH)), from, ledger.head(), () -> {
            List<Entry> entries = ledger.entries(from, FollowPage.LENGTH);
            return hall.read(handle -> {
                Standings standings = new Standings(handle);
                return entries.stream().map(entry -> followed(entry, standings)).toList();
            });
        });
    }

    private Followed followed(Entry entry, Standings standings) {
        boolean shown = !entry.erased() && !standings.isWithdrawn(entry);
        return new Followed(
                entry.number(),
                EntryLine.text(entry),
                shown ? nonce(entry.number()) : null,
                shown ? entry.json() : null,
                ledger.erasureNote(entry.number()).orElse(null));
    }

    /// One entry with its proof.
    ///
    /// @param size of the ledger that the proof is to lead to; none for the newest
    /// @throws NotFound where there is no such entry, or the ledger had not this entry at that size
    EntryPage entry(long number, Optional<Long> size) {
        Entry entry = ledger.find(number).orElseThrow(() -> NotFound.of("entry " + number));
        EntryProof proof = size.map(wanted -> ledger.prove(number, wanted))
                .orElseGet(() -> ledger.prove(number))
                .orElseThrow(() -> NotFound.of("proof of entry " + number));
        List<Entry> history = ledger.history(entry.key(), EntryPage.HISTORY);
        return hall.read(handle -> {
            Standings standings = new Standings(handle);
            boolean shown = !entry.erased() && !standings.isWithdrawn(entry);
            return new EntryPage(
                    standings.publication(entry, ledger.firsts(List.of(entry)).contains(number)),
                    shown ? entry.json() : null,
                    shown ? proof : withoutNonce(proof),
                    ledger.verifierKeys(),
                    ledger.erasureNote(number).map(ErasureNote::read),
                    ledger.erasureNote(number),
                    standings.publications(history, ledger.firsts(history)).stream()
                            .filter(other -> other.number() != number)
                            .toList(),
                    ledger.head().size());
        });
    }

    /// The nonce keeps a content that is not shown from being guessed, so it is not shown either.
    private static EntryProof withoutNonce(EntryProof proof) {
        return new EntryProof(
                proof.number(),
                proof.line(),
                null,
                proof.content(),
                proof.leaf(),
                proof.size(),
                proof.path(),
                proof.root(),
                proof.note());
    }

    private @Nullable String nonce(long number) {
        return ledger.nonce(number).map(HexFormat.of()::formatHex).orElse(null);
    }

    /// That the ledger of one size begins with the ledger of another.
    ///
    /// @throws NotFound where it never had these sizes
    ConsistencyPage consistency(long from, long to) {
        ConsistencyProof proof =
                ledger.proveConsistency(from, to).orElseThrow(() -> NotFound.of("proof from " + from + " to " + to));
        return new ConsistencyPage(proof);
    }
}
