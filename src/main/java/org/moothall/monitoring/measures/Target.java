package org.moothall.monitoring.measures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Aim;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.record.ids.DecisionId;

/// What a measure is to reach over a period, and the decision that set it. Several targets one after the other
/// are a trajectory.
///
/// @param baseline from where it starts
public record Target(
        long id,
        Period period,
        Aim aim,
        @Nullable BigDecimal baseline,
        @Nullable DecisionId decision,
        @Nullable String note,
        Instant madeAt,
        String by) {}
