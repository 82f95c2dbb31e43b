/// ModernGov's own addresses, so that old links and bookmarks go on working: each leads for good to the page that
/// now holds the same.
@NullMarked
package org.moothall.exchange.moderngov.addresses;

import org.jspecify.annotations.NullMarked;
