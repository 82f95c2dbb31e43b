package org.moothall.desk.publishing;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.record.ids.Kind;

/// A thing that was published, as a line of a list.
///
/// @param entry      the number of its last publication on the ledger
/// @param label      what to call it
/// @param day        the day of a meeting
/// @param body       the number of the body that a meeting is of
/// @param withdrawal the number of the notice that took it back, where one stands
public record Standing(
        Kind kind,
        long number,
        long entry,
        String label,
        Optional<LocalDate> day,
        Optional<Long> body,
        Optional<Long> withdrawal) {}
