package org.moothall.search.lucene;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.parts.Copies;
import org.moothall.search.passages.Passage;
import org.moothall.search.passages.Place;

/// All that is kept of a passage beside its text: what it says itself, and what was learnt of its place.
///
/// @param bodies every body before which it has been
/// @param name   the name of the place's body
/// @param minor  true where it only repeats others, as an agenda pack does
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Sheet(
        Passage passage,
        Place place,
        List<BodyId> bodies,
        List<String> wards,
        boolean minor,
        @Nullable String name) {
    Sheet {
        place = place == null ? Place.NONE : place;
        bodies = Copies.of(bodies);
        wards = Copies.of(wards);
    }

    String json() {
        try {
            return RecordJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sheet always has a JSON text", e);
        }
    }

    static Sheet read(String json) {
        try {
            return RecordJson.mapper().readValue(json, Sheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a sheet that cannot be read", e);
        }
    }
}
