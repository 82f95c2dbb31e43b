package org.moothall.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the public is told of something that was withdrawn.
///
/// @param title       what it was called
/// @param date        when it was withdrawn
/// @param reason      why
/// @param by          on whose authority
/// @param replacement the address, within the hall, of what takes its place
public record Gone(
        String title,
        @Nullable LocalDate date,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String replacement) {}
