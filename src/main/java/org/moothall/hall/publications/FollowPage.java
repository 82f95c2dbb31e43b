package org.moothall.hall.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.entries.Head;
import org.moothall.web.Page;

/// The ledger in its own order, for whoever follows it: a mirror, another node, somebody who checks it whole. In
/// HTML it is the list from the same place on.
///
/// @param page     the list
/// @param from     the number of the first entry
/// @param followed the entries, fetched only where they are asked for as data
record FollowPage(LedgerPage page, long from, Head head, Supplier<List<Followed>> followed) implements Page {
    static final int LENGTH = 200;

    /// An entry with its content.
    ///
    /// @param line    what its leaf is made of
    /// @param nonce   lower-case hex; none where the content is not shown
    /// @param text    the content's exact JSON; none where it was erased or withdrawn
    /// @param erasure the signed note in place of an erased content
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Followed(
            long number,
            String line,
            @Nullable String nonce,
            @Nullable String text,
            @Nullable String erasure) {}

    /// What stands under the address as data.
    ///
    /// @param next where to go on; none at the end, from where one asks again with the number after the last
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Following(
            Head head,
            long from,
            List<Followed> entries,
            @Nullable String next) {}

    @Override
    public Object data() {
        List<Followed> entries = followed.get();
        long after = from + entries.size();
        return new Following(head, from, entries, after < head.size() ? "/ledger.json?from=" + after : null);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public TemplateInstance template() {
        return page.template();
    }
}
