/// Exact arithmetic: fractions of whole numbers of any length, and linear programs over them. Where the question is
/// whether a hidden number can be worked out, "nearly" is no answer, and rounding errors would be mistaken for
/// safety.
@NullMarked
package org.moothall.statistics.exact;

import org.jspecify.annotations.NullMarked;
