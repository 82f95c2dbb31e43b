package org.moothall.monitoring.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an action stood on a day. Entries are only ever added; the newest one holds.
///
/// @param version    of the plan in whose key the code is
/// @param asAt       the day of which it speaks
/// @param code       in that version's status key
/// @param recovery   how it is to be mended, where the status asks for that
/// @param approvedBy who agreed to it, where the status asks for that
public record StatusEntry(
        String action,
        long version,
        LocalDate asAt,
        String code,
        @Nullable String comment,
        @Nullable String recovery,
        @Nullable String approvedBy,
        Instant madeAt,
        String by) {}
