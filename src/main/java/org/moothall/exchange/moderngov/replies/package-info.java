/// What every reader of a ModernGov reply shares: how the system writes dates, titles, addresses and Word's HTML,
/// and how what several replies say of one thing is laid together. Pure: bytes and strings in, values and
/// problems out.
@NullMarked
package org.moothall.exchange.moderngov.replies;

import org.jspecify.annotations.NullMarked;
