/// How firm a figure is: an interval beside every percentage, count and rate. z is the normal quantile, never
/// rounded.
@NullMarked
package org.moothall.statistics.intervals;

import org.jspecify.annotations.NullMarked;
