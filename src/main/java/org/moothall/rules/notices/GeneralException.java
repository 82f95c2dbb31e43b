package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.Optional;

/// The general exception: scrutiny was told in writing, and a copy of that is up (SI 2012/2089 reg. 10).
///
/// @param told      who was told: the chair of the relevant scrutiny committee; where it has none, each member
/// @param published the day from which the copy could be inspected
public record GeneralException(Optional<String> told, LocalDate published) {}
