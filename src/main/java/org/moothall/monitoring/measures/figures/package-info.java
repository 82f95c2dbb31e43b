/// Figures and what may be made of them: exact values, periods, year to date and rolling twelve months, target and
/// rating. Pure; all arithmetic is on exact fractions, and rounding is for display alone.
@NullMarked
package org.moothall.monitoring.measures.figures;

import org.jspecify.annotations.NullMarked;
