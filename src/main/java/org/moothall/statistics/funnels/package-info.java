/// Comparing places of different size: how far from the whole a place may lie by chance alone. An unadjusted funnel
/// over places that truly differ marks nearly all of them and says nothing; `Overdispersion` measures that.
@NullMarked
package org.moothall.statistics.funnels;

import org.jspecify.annotations.NullMarked;
