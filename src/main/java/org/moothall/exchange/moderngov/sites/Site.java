package org.moothall.exchange.moderngov.sites;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.record.Document;

/// A ModernGov site, as an import sees it. What cannot be had is told to the run's intake by the site itself; a
/// question without an answer is answered by nothing.
public interface Site {
    /// The site's own address, as far as it is known.
    Base base();

    /// True where every question costs the site something, and where lists can be asked for by date.
    boolean isLive();

    /// What the site answers: mostly one reply; of recordings sometimes several.
    List<Reply> replies(Ask ask);

    /// The replies of a kind that are recorded without saying for which thing they were asked: lists, mostly.
    List<Reply> lists(ReplyKind kind);

    /// The ids of the things of which a reply of this kind is recorded; nothing is known of a live site.
    SortedSet<Long> known(ReplyKind kind);

    /// A document's bytes, where they are new or may differ from those that were kept before.
    ///
    /// @param kept true where the caller holds bytes of it already
    Optional<FileReply> file(Document document, boolean kept);
}
