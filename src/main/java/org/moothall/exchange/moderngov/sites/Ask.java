package org.moothall.exchange.moderngov.sites;

import org.moothall.exchange.moderngov.replies.ReplyKind;

/// One question to a site.
///
/// @param id   of the thing asked for; 0 for a list
/// @param path below the site's base, or an address of its own
public record Ask(ReplyKind kind, long id, String path) {
    /// The question in its usual form.
    public static Ask of(ReplyKind kind, long id) {
        return new Ask(kind, id, kind.path(id));
    }
}
