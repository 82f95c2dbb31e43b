package org.moothall.monitoring.plans;

import java.time.Instant;
import org.moothall.monitoring.plans.versions.PlanText;

/// The next version while it is written.
///
/// @param revision goes up with every change, so that two editors do not overwrite each other
public record Draft(long revision, PlanText text, Instant changedAt, String changedBy) {}
