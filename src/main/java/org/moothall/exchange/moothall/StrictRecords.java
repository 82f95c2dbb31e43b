package org.moothall.exchange.moothall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;

/// The record's JSON as a person wrote it. Where reading the ledger passes over what a newer Moothall added, this
/// refuses a property that the format does not know, a number in quotes, a property given twice, and a thing that
/// lacks what it must have: in a text made by hand each of them is a slip.
final class StrictRecords {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictRecords() {}

    /// The thing that a text says.
    ///
    /// @throws Slip where it says none, with the place and the fault in words
    static <T> T read(String json, Class<T> type) throws Slip {
        T thing = parse(json, type);
        List<String> missing = thing instanceof Record whole ? Completeness.missingFrom(whole) : List.of();
        if (!missing.isEmpty()) {
            throw new Slip("missing: " + String.join(", ", missing));
        }
        return thing;
    }

    private static <T> T parse(String json, Class<T> type) throws Slip {
        try {
            T thing = STRICT.readValue(json, type);
            if (thing == null) {
                throw new Slip("there is nothing here");
            }
            return thing;
        } catch (JsonMappingException e) {
            String place = place(e);
            throw new Slip((place.isEmpty() ? "" : place + ": ") + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new Slip("column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        }
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /// What is wrong with a text, in words for the person who wrote it.
    static final class Slip extends Exception {
        private static final long serialVersionUID = 1;

        Slip(String message) {
            super(message);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }
}
