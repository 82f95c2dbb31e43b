package org.moothall.exchange.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.hall.Addresses;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// Answers with a feed. What an entry is called in the world, its identifier, comes from the ledger's name and the
/// thing's own, so it is the same for ever; when it was changed is when the ledger has it.
@RequestScoped
class Feeds {
    private static final String TYPE = "application/atom+xml; charset=utf-8";

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    News news;

    @Inject
    @ConfigProperty(name = "moothall.ledger.origin", defaultValue = "moothall.local")
    String origin;

    /// What was published of an issue or a body.
    Response of(Kind kind, long number, String path) {
        Key key = new Key(authority(), kind, number);
        return send(news.title(key), path, Addresses.of(key), news.of(key));
    }

    /// What was published of a kind.
    Response all(Kind kind, String path) {
        return send(site.council().name(), path + "/feed", path, news.all(authority(), kind));
    }

    /// Everything that was published.
    Response everything() {
        return send(site.council().name(), "/ledger/feed", "/ledger", news.everything(authority()));
    }

    private Response send(String title, String path, String page, List<Item> items) {
        var feed = new AtomFeed(
                id(authority() + path), title, site.council().name(), site.address(path), site.address(page));
        List<AtomFeed.Entry> entries = items.stream().map(this::entry).toList();
        return pages.send(TYPE, feed.xml(entries).getBytes(StandardCharsets.UTF_8));
    }

    private AtomFeed.Entry entry(Item item) {
        String title = item.day() == null ? item.title() : item.title() + ", " + site.day(item.day());
        return new AtomFeed.Entry(
                id(item.key().toString()), title, site.address(Addresses.of(item.key())), item.since());
    }

    private String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((origin + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
