package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Where an imported thing stood before.
///
/// @param system the kind of system: `moderngov`, `oparl`, `moothall`
/// @param uri    its address there
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(String system, @Nullable String uri) {}
