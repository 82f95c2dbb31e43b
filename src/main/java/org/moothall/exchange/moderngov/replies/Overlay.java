package org.moothall.exchange.moderngov.replies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.RecordJson;

/// Lays what one reply says of a thing over what another says of it. What the upper one says holds; where it is
/// silent, the lower one shows through. In lists of things with ids, things with the same id are laid over one
/// another and the others keep their places; papers and consultations are the lower list's, with what only the
/// upper one has after it.
public final class Overlay {
    private static final Set<String> TOGETHER = Set.of("papers", "consultations");

    private Overlay() {}

    /// The values laid over one another, the weakest first, read as one of this type.
    ///
    /// @throws IllegalArgumentException where together they do not say what the type must have
    public static <T> T lay(Class<T> type, List<?> weakestFirst) {
        ObjectNode laid = RecordJson.mapper().createObjectNode();
        for (Object value : weakestFirst) {
            laid = lay(RecordJson.mapper().valueToTree(value), laid);
        }
        try {
            return RecordJson.mapper().treeToValue(laid, type);
        } catch (JsonProcessingException incomplete) {
            throw new IllegalArgumentException(incomplete.getOriginalMessage(), incomplete);
        }
    }

    private static ObjectNode lay(ObjectNode over, ObjectNode under) {
        ObjectNode laid = under.deepCopy();
        over.properties().forEach(property -> {
            JsonNode lower = laid.get(property.getKey());
            laid.set(
                    property.getKey(),
                    lower == null ? property.getValue() : lay(property.getKey(), property.getValue(), lower));
        });
        return laid;
    }

    private static JsonNode lay(String name, JsonNode over, JsonNode under) {
        if (!(over instanceof ArrayNode upper) || !(under instanceof ArrayNode lower)) {
            return over;
        }
        if (TOGETHER.contains(name)) {
            return together(lower, upper);
        }
        return haveIds(upper) && haveIds(lower) ? byId(upper, lower) : over;
    }

    private static ArrayNode together(ArrayNode first, ArrayNode second) {
        ArrayNode together = first.deepCopy();
        Set<List<JsonNode>> there = new HashSet<>();
        first.forEach(element -> there.add(place(element)));
        second.forEach(element -> {
            if (there.add(place(element))) {
                together.add(element);
            }
        });
        return together;
    }

    /// What makes two papers, or two consultations, the same.
    private static List<JsonNode> place(JsonNode element) {
        return element.has("document")
                ? List.of(element.path("document"))
                : List.of(element.path("meeting"), element.path("item"), element.path("title"));
    }

    private static boolean haveIds(ArrayNode array) {
        for (JsonNode element : array) {
            if (id(element) == null) {
                return false;
            }
        }
        return true;
    }

    /// An item's id; a version's number.
    private static @Nullable JsonNode id(JsonNode element) {
        JsonNode id = element.get("id");
        JsonNode number = element.get("number");
        return id == null && number != null && number.isInt() ? number : id;
    }

    private static ArrayNode byId(ArrayNode upper, ArrayNode lower) {
        Map<@Nullable JsonNode, JsonNode> below = new LinkedHashMap<>();
        lower.forEach(element -> below.putIfAbsent(id(element), element));
        List<JsonNode> laid = new ArrayList<>();
        for (JsonNode element : upper) {
            JsonNode same = below.get(id(element));
            laid.add(same == null ? element : lay((ObjectNode) element, (ObjectNode) same));
        }
        int place = 0;
        for (JsonNode element : below.values()) {
            int found = place(laid, element);
            if (found < 0) {
                laid.add(place, element);
                place++;
            } else {
                place = found + 1;
            }
        }
        ArrayNode array = RecordJson.mapper().createArrayNode();
        return array.addAll(laid);
    }

    private static int place(List<JsonNode> elements, JsonNode sought) {
        for (int i = 0; i < elements.size(); i++) {
            if (Objects.equals(id(sought), id(elements.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
