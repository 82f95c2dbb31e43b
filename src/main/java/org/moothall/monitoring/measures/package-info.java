/// The measures of a plan: their definitions, the figures that came and when each became known, targets, and the
/// steps of their charts.
@NullMarked
package org.moothall.monitoring.measures;

import org.jspecify.annotations.NullMarked;
