package org.moothall.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.entries.Entries;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.entries.ErasureNote;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// Takes a content out of the store and puts a signed note in its place.
final class Erasing {
    private final Handle handle;

    Erasing(Handle handle) {
        this.handle = handle;
    }

    Erasure erase(long number, String reason, Instant at, SigningKey key, Consumer<ErasedFile> files) {
        Appending.takeTip(handle);
        Entry entry = new Entries(handle).find(number).orElse(null);
        if (entry == null) {
            return Erasure.NO_SUCH_ENTRY;
        }
        if (entry.erased()) {
            return Erasure.ALREADY_ERASED;
        }
        if (stands(entry)) {
            return Erasure.STILL_STANDS;
        }
        ErasureNote note = new ErasureNote(number, at, Publishers.checked(reason), entry.hash());
        handle.createUpdate(
                        "update ledger_contents set nonce = null, json = null, erasure = :note where entry = :number")
                .bind("note", key.sign(note.text(key.origin())).toString())
                .bind("number", number)
                .execute();
        filesOf(entry).forEach(files);
        return Erasure.ERASED;
    }

    private List<ErasedFile> filesOf(Entry entry) {
        Map<String, ErasedFile> files = new LinkedHashMap<>();
        for (NamedFile file : NamedFiles.of(entry)) {
            files.computeIfAbsent(file.sha256(), hash -> new ErasedFile(hash, file.text(), elsewhere(hash)));
        }
        return List.copyOf(files.values());
    }

    /// By the bare hash, wherever in a content it stands: rather keep a file too many than miss one who names it.
    private OptionalLong elsewhere(String sha256) {
        return handle.createQuery("select entry from ledger_contents where json like :hash order by entry limit 1")
                .bind("hash", "%" + sha256 + "%")
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    long count() {
        return handle.createQuery("select count(*) from ledger_contents where json is null")
                .mapTo(Long.class)
                .one();
    }

    private boolean stands(Entry entry) {
        boolean last = new Entries(handle).of(entry.key(), 1).getFirst().number() == entry.number();
        return last && !withdrawn(entry);
    }

    private boolean withdrawn(Entry entry) {
        Key thing = entry.key();
        return handle
                .createQuery("""
                        select c.json from ledger_entries e join ledger_contents c on c.entry = e.number
                        where e.authority = :authority and e.kind = :withdrawal and e.number > :number
                        and c.json is not null""")
                .bind("authority", thing.authority().value())
                .bind("withdrawal", Kind.WITHDRAWAL.wire())
                .bind("number", entry.number())
                .mapTo(String.class)
                .stream()
                .map(json -> RecordJson.read(json, Withdrawal.class))
                .anyMatch(withdrawal -> withdrawal.target(thing.authority()).equals(thing));
    }
}
