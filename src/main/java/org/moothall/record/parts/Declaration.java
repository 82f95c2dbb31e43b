package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.PersonId;

/// An interest that a member declared in an item (Localism Act 2011 s.31 and the council's code of conduct).
///
/// @param kind     the council's word: `Disclosable pecuniary interest`, `Other registrable interest`
/// @param nature   what the interest is, in words
/// @param tookPart whether the member took part in the item; none where it is not recorded
/// @param leftRoom whether the member left the room; none where it is not recorded
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Declaration(
        @Nullable PersonId person,
        String name,
        @Nullable String kind,
        @Nullable String nature,
        @Nullable Boolean tookPart,
        @Nullable Boolean leftRoom) {}
