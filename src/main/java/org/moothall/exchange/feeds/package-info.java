/// Feeds: what was published of an issue, a body, the meetings, the decisions, or at all, as Atom (RFC 4287).
@NullMarked
package org.moothall.exchange.feeds;

import org.jspecify.annotations.NullMarked;
