package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.moothall.exchange.Problem;
import org.moothall.record.RecordJson;

/// Reads objects from JSON, one after the other, whatever they are wrapped in: one to a line, an array, a page of
/// an OParl list, or an object by itself. After a fault it goes on where it can: at the next line.
final class JsonFile {
    /// What a text is read as that is not UTF-8.
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /// The words for that.
    static final String OTHER_CHARSET = "is not UTF-8, and was read as Windows-1252";

    private final String where;
    private final Objects objects;
    private final Consumer<Problem> problems;

    /// Takes each object with its place.
    @FunctionalInterface
    interface Objects {
        void take(JsonNode object, String place);
    }

    JsonFile(String where, Objects objects, Consumer<Problem> problems) {
        this.where = where;
        this.objects = objects;
        this.problems = problems;
    }

    /// Reads one object to a line. Lines are cut as bytes, since their charset is only seen in them.
    void lines(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1 << 16);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(line.getBytes(StandardCharsets.ISO_8859_1), where + ", line " + number);
            }
        }
    }

    private void line(byte[] bytes, String place) throws IOException {
        try {
            objects.take(RecordJson.mapper().readTree(text(bytes, place)), place);
        } catch (JsonProcessingException malformed) {
            problems.accept(new Problem(place, words(malformed, false)));
        }
    }

    private String text(byte[] bytes, String place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            problems.accept(new Problem(place, OTHER_CHARSET));
            return new String(bytes, WINDOWS);
        }
    }

    /// Reads one JSON text of any size.
    ///
    /// @throws CharacterCodingException where it is not in this charset
    void whole(InputStream in, Charset charset) throws IOException {
        InputStreamReader reader = new InputStreamReader(in, charset.newDecoder());
        try (JsonParser parser = RecordJson.mapper().createParser(reader)) {
            while (parser.nextToken() != null) {
                value(parser);
            }
        } catch (JsonProcessingException malformed) {
            problems.accept(new Problem(where, words(malformed, true)));
        }
    }

    private void value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(parser);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser);
        } else {
            problems.accept(new Problem(place(parser), "holds a bare value where an object was due"));
        }
    }

    private void array(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = place(parser);
            objects.take(parser.readValueAsTree(), place);
        }
    }

    private void object(JsonParser parser) throws IOException {
        String place = place(parser);
        ObjectNode object = RecordJson.mapper().createObjectNode();
        boolean list = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("data")) {
                list = true;
                array(parser);
            } else {
                object.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (!list) {
            objects.take(object, place);
        }
    }

    private String place(JsonParser parser) {
        return where + ", line " + parser.currentTokenLocation().getLineNr();
    }

    private static String words(JsonProcessingException malformed, boolean line) {
        var place = malformed.getLocation();
        String at = place == null
                ? ""
                : " at " + (line ? "line " + place.getLineNr() + ", " : "") + "column " + place.getColumnNr();
        String reason = malformed.getOriginalMessage().lines().findFirst().orElse("");
        return "is not JSON" + at + ": " + (reason.length() > 120 ? reason.substring(0, 120) + "…" : reason);
    }
}
