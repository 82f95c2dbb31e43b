/// The forward plan at the desk: notices of decisions to come, every date that was ever promised for them, and what
/// became of each. An entry ends in a decision or a withdrawal, or it stays visibly open.
@NullMarked
package org.moothall.desk.forwardplan;

import org.jspecify.annotations.NullMarked;
