/// Visiting other people's sites: the one place from which importers ask the network, with manners.
@NullMarked
package org.moothall.exchange.visits;

import org.jspecify.annotations.NullMarked;
