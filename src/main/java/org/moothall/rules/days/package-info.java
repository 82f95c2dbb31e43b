/// Counting days as the law on access to meetings does: clear days, working days, days on which nothing counts.
/// Pure: a date goes in, and the whole answer comes out, day by day.
@NullMarked
package org.moothall.rules.days;

import org.jspecify.annotations.NullMarked;
