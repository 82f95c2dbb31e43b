package org.moothall.ledger;

import java.time.Instant;
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

    Erasure erase(long number, String reason, Instant at, SigningKey key) {
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
        return Erasure.ERASED;
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
