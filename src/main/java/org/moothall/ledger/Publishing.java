package org.moothall.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// Decides which of the offered contents are appended, and counts.
final class Publishing {
    private final Handle handle;
    private final Appending appending;
    private final AuthorityCode authority;
    private final SigningKey key;
    private final Map<Kind, Long> appended = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> unchanged = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> withheld = new EnumMap<>(Kind.class);

    Publishing(Handle handle, Appending appending, AuthorityCode authority, SigningKey key) {
        this.handle = handle;
        this.appending = appending;
        this.authority = authority;
        this.key = key;
    }

    Appended all(List<? extends Content> contents) {
        for (Content content : contents) {
            append(content.key(authority), RecordJson.write(content));
        }
        return finish();
    }

    Appended changed(List<? extends Content> contents) {
        List<Key> keys = new ArrayList<>();
        contents.forEach(content -> keys.add(content.key(authority)));
        Standing standing = new Standing(handle, authority, keys);
        for (Content content : contents) {
            Key thing = content.key(authority);
            byte[] json = RecordJson.write(content);
            switch (standing.change(thing, json)) {
                case NEW -> {
                    append(thing, json);
                    standing.published(thing, json);
                }
                case NONE -> count(unchanged, thing);
                case WITHHELD -> count(withheld, thing);
            }
        }
        return finish();
    }

    private void append(Key thing, byte[] json) {
        appending.add(thing, json);
        count(appended, thing);
    }

    private Appended finish() {
        return new Appended(appending.finish(key), appended, unchanged, withheld);
    }

    private static void count(Map<Kind, Long> counts, Key thing) {
        counts.merge(thing.kind(), 1L, Long::sum);
    }
}
