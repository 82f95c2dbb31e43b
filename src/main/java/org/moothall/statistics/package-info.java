/// Control charts, intervals, funnel limits, rater agreement and disclosure control. Pure: numbers go in, numbers come
/// out, each by a formula that is named with its source and held against the figures of other programs in the tests.
@NullMarked
package org.moothall.statistics;

import org.jspecify.annotations.NullMarked;
