/// What others publish about every authority, and what a plan's own figures are set beside: England, the region,
/// the statistical neighbours.
@NullMarked
package org.moothall.monitoring.measures.benchmarks;

import org.jspecify.annotations.NullMarked;
