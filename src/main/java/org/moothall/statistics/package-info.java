/// The statistics that monitoring rests on, as pure functions: control charts, intervals, funnel limits, rater
/// agreement and disclosure control. Each says its formula and its source and is held against other programs'
/// figures in the tests; where a published method leaves a choice, or ours differs from a peer's, RATIONALE.md
/// says which and why.
@NullMarked
package org.moothall.statistics;

import org.jspecify.annotations.NullMarked;
