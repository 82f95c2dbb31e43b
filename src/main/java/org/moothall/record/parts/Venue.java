package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Where a meeting is held.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Venue(
        String name, @Nullable String address, @Nullable String directions) {}
