package org.moothall.exchange.oparl.objects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is left of an object that was taken back: its address and its kind.
///
/// @param type    OParl's name of the kind: `Paper`
/// @param deleted the day on which it was taken back
public record DeletedObject(
        String id, String type, @Nullable LocalDate deleted) {}
