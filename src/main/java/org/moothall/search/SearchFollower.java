package org.moothall.search;

import java.util.ArrayList;
import java.util.List;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.followers.Follower;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.search.passages.Pages;
import org.moothall.search.passages.Thing;
import org.moothall.search.passages.Things;

/// Brings what is on the ledger into the search index. Texts are drawn from files here, so a batch is passed on in
/// portions that fit into memory.
public final class SearchFollower implements Follower {
    private static final int PORTION = 16_000_000;

    private final SearchIndex index;
    private final Things things;

    /// A follower that feeds this index, with documents' texts from this source.
    public SearchFollower(SearchIndex index, Pages pages) {
        this.index = index;
        this.things = new Things(pages);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public long position() {
        return index.position();
    }

    @Override
    public void apply(List<Entry> entries) {
        long position = position();
        List<Thing> portion = new ArrayList<>();
        int length = 0;
        long reached = position;
        for (Entry entry : entries) {
            if (entry.number() < position) {
                continue;
            }
            for (Thing thing : things(entry)) {
                portion.add(thing);
                length += thing.length();
            }
            reached = entry.number() + 1;
            if (length > PORTION) {
                index.apply(portion, reached);
                portion = new ArrayList<>();
                length = 0;
            }
        }
        if (reached > index.position()) {
            index.apply(portion, reached);
        }
    }

    @Override
    public void rest() {
        index.keep();
    }

    private List<Thing> things(Entry entry) {
        if (entry.json() == null) {
            return List.of(Thing.gone(entry.key()));
        }
        Content content = RecordJson.read(entry.json());
        return content instanceof Withdrawal withdrawal
                ? List.of(Thing.gone(withdrawal.target(entry.key().authority())))
                : List.of(things.of(entry.key(), content));
    }
}
