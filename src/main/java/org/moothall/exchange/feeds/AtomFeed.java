package org.moothall.exchange.feeds;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/// A feed as Atom.
///
/// @param self where the feed stands
/// @param page where the same is to be read
record AtomFeed(String id, String title, String author, String self, String page) {
    /// One thing that was published.
    record Entry(String id, String title, String page, Instant updated) {}

    String xml(List<Entry> entries) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id);
        feed.setTitle(title);
        Person person = new Person();
        person.setName(author);
        feed.setAuthors(List.of(person));
        feed.setAlternateLinks(List.of(link("alternate", page)));
        feed.setOtherLinks(List.of(link("self", self)));
        feed.setUpdated(Date.from(entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours has all that Atom asks for", e);
        }
    }

    private static com.rometools.rome.feed.atom.Entry entry(Entry one) {
        var entry = new com.rometools.rome.feed.atom.Entry();
        entry.setId(one.id());
        entry.setTitle(one.title());
        entry.setUpdated(Date.from(one.updated()));
        entry.setAlternateLinks(List.of(link("alternate", one.page())));
        return entry;
    }

    private static Link link(String rel, String href) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }
}
