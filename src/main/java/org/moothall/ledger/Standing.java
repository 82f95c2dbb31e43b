package org.moothall.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.tree.Hash;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What the last publication of each of a number of things was, as far as is needed to tell whether a content
/// differs. Only hashes are read: the contents themselves stay where they are.
final class Standing {
    private static final int AT_ONCE = 500;

    private final Map<Key, Last> last = new HashMap<>();

    Standing(Handle handle, AuthorityCode authority, List<Key> keys) {
        Map<Kind, List<Long>> things = keys.stream()
                .distinct()
                .collect(Collectors.groupingBy(Key::kind, Collectors.mapping(Key::number, Collectors.toList())));
        things.forEach((kind, numbers) -> {
            for (int from = 0; from < numbers.size(); from += AT_ONCE) {
                read(handle, authority, kind, numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)));
            }
        });
    }

    /// How a content compares with the last publication of the same thing.
    Change change(Key key, byte[] json) {
        Last standing = last.get(key);
        if (standing == null) {
            return Change.NEW;
        }
        if (standing.nonce == null) {
            return Change.WITHHELD;
        }
        return Hash.of(standing.nonce, json).equals(standing.hash) ? Change.NONE : Change.NEW;
    }

    /// Takes note that a content now is the last of its thing.
    void published(Key key, byte[] json) {
        byte[] none = new byte[0];
        last.put(key, new Last(Hash.of(none, json), none));
    }

    private void read(Handle handle, AuthorityCode authority, Kind kind, List<Long> numbers) {
        handle.createQuery("""
                        select e.thing, e.content_hash, c.nonce
                        from ledger_entries e join ledger_contents c on c.entry = e.number
                        where e.number in (
                            select max(number) from ledger_entries
                            where authority = :authority and kind = :kind and thing in (<things>)
                            group by thing)""")
                .bind("authority", authority.value())
                .bind("kind", kind.wire())
                .bindList("things", numbers)
                .map((row, context) -> Map.entry(
                        new Key(authority, kind, row.getLong("thing")),
                        new Last(Hash.kept(row.getBytes("content_hash")), row.getBytes("nonce"))))
                .forEach(found -> last.put(found.getKey(), found.getValue()));
    }

    /// How a content compares.
    enum Change {
        NEW,
        NONE,
        WITHHELD
    }

    private static final class Last {
        private final Hash hash;
        private final byte @Nullable [] nonce;

        private Last(Hash hash, byte @Nullable [] nonce) {
            this.hash = hash;
            this.nonce = nonce;
        }
    }
}
