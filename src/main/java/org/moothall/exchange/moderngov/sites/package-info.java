/// Where replies come from: a directory of recordings, or a site on the network. Both answer the same questions, so
/// that one walk imports from either.
@NullMarked
package org.moothall.exchange.moderngov.sites;

import org.jspecify.annotations.NullMarked;
