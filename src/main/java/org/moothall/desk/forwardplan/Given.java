package org.moothall.desk.forwardplan;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.notices.Agreement.Capacity;

/// A notice given beside the entry itself, or an agreement that excuses one.
///
/// @param day     of the notice or the agreement
/// @param who     who was told, or who agreed
/// @param reasons why the usual notice was not practicable
/// @param instead why nobody earlier in the order could agree
public record Given(
        Sort sort,
        LocalDate day,
        Optional<String> who,
        Optional<Capacity> capacity,
        Optional<String> reasons,
        Optional<String> instead) {

    /// A notice of which only the day is kept.
    public static Given on(Sort sort, LocalDate day) {
        return new Given(sort, day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// What can be given.
    public enum Sort {
        /// that a meeting will be private, 28 clear days before
        PRIVATE_FIRST,
        /// the same again, with representations and the response, five clear days before
        PRIVATE_SECOND,
        /// agreement that a private meeting is urgent
        PRIVATE_URGENT,
        /// the general exception: scrutiny told in writing, and a copy up
        GENERAL_EXCEPTION,
        /// agreement that a key decision is urgent
        SPECIAL_URGENCY,
        /// the notice afterwards of why the usual one was not practicable
        EXPLAINED
    }
}
