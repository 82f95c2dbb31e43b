package org.moothall.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import org.moothall.record.parts.AgendaItem;

/// The record's JSON: UTF-8, properties in the order of the records, nothing written that has no value, ISO dates.
/// The same content always gives the same bytes, so that equal bytes mean that nothing changed.
public final class RecordJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RecordJson() {}

    /// The mapper itself, for values around a content. It is shared: do not configure it.
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /// The content's one JSON text.
    public static byte[] write(Content content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }

    /// The content's one JSON text as a string.
    public static String text(Content content) {
        try {
            return MAPPER.writerFor(Content.class).writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record always has a JSON text", e);
        }
    }

    /// The content of a JSON text.
    ///
    /// @throws InvalidRecord where it is not one
    public static Content read(String json) {
        try {
            return MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new InvalidRecord(e.getOriginalMessage());
        }
    }

    /// The content of a JSON text, known to be of one kind.
    ///
    /// @throws InvalidRecord where it is not one of that kind
    public static <C extends Content> C read(String json, Class<C> kind) {
        Content content = read(json);
        if (!kind.isInstance(content)) {
            throw new InvalidRecord("expected " + kind.getSimpleName() + ", found " + content.kind());
        }
        return kind.cast(content);
    }

    /// One agenda item's JSON text.
    public static String text(AgendaItem item) {
        try {
            return MAPPER.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item always has a JSON text", e);
        }
    }

    /// The agenda item of a JSON text.
    ///
    /// @throws InvalidRecord where it is not one
    public static AgendaItem readItem(String json) {
        try {
            return MAPPER.readValue(json, AgendaItem.class);
        } catch (JsonProcessingException e) {
            throw new InvalidRecord(e.getOriginalMessage());
        }
    }

    /// A JSON text that is not a record of the format.
    public static final class InvalidRecord extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        InvalidRecord(String message) {
            super(message);
        }
    }
}
