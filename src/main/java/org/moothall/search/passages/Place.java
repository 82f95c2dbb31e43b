package org.moothall.search.passages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// Where in the council's life something stands: before which body, on which day, under which item.
///
/// @param number the item's number as printed
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Place(
        @Nullable BodyId body,
        @Nullable LocalDate day,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable String number) {
    /// Nowhere in particular.
    public static final Place NONE = new Place(null, null, null, null, null);

    /// A place that is only a day.
    public static Place on(@Nullable LocalDate day) {
        return new Place(null, day, null, null, null);
    }

    /// How much it says: an item more than a meeting, a meeting more than a body.
    @JsonIgnore
    public int depth() {
        return item != null ? 3 : meeting != null ? 2 : body != null ? 1 : 0;
    }
}
