package org.moothall.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Finished pages, by address, bounded in bytes. A page counts only within its edition and its day, so a
/// publication turns the whole cache over without anybody emptying it.
@Singleton
public class PageCache {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long BYTES = 64L << 20;

    private final Edition edition;
    private final Clock clock;
    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String address, KeptPage page) -> address.length() * 2 + page.weight())
            .build();

    @Inject
    public PageCache(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
    }

    /// The edition that a page made from now on belongs to.
    public long edition() {
        return edition.current();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    @Nullable
    public KeptPage find(String address) {
        KeptPage page = pages.getIfPresent(address);
        return page != null && isCurrent(page) ? page : null;
    }

    /// Keeps a page, unless the record has moved on while it was made.
    public void keep(String address, KeptPage page) {
        if (isCurrent(page)) {
            pages.put(address, page);
        }
    }

    private boolean isCurrent(KeptPage page) {
        return page.edition() != Edition.CHANGING
                && page.edition() == edition.current()
                && page.day().equals(today());
    }
}
