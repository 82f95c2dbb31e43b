package org.moothall.exchange.moothall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.RecordJson;
import org.moothall.record.parts.DocumentVersion;

/// The sample is written in the published format.
class MerebridgeFormTest {

    @Test
    void everyLineIsValidByThePublishedSchemas() throws IOException {
        var schemas = new HashMap<String, Schema>();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> faults = new ArrayList<>();
        for (Merebridge.Line line : Merebridge.lines()) {
            String kind = RecordJson.mapper().readTree(line.json()).path("kind").asText();
            Path file = Path.of("docs/format", kind + ".schema.json");
            if (!schemas.containsKey(kind)) {
                schemas.put(kind, registry.getSchema(Files.readString(file)));
            }
            schemas.get(kind)
                    .validate(line.json(), InputFormat.JSON)
                    .forEach(fault -> faults.add(line.where() + ": " + fault));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aLineWithAnInventedPropertyIsNotValid() throws IOException {
        Schema body = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/format/body.schema.json")));

        assertThat(body.validate("{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\"}", InputFormat.JSON))
                .isEmpty();
        assertThat(body.validate("{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\",\"x\":1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(body.validate("{\"kind\":\"body\",\"id\":1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(body.validate("{\"kind\":\"meeting\",\"id\":1,\"name\":\"Cabinet\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    /// What is published is what was written: no line says something that reading it loses or orders otherwise.
    @Test
    void everyLineSaysWhatWillBePublished() throws IOException, StrictRecords.Slip {
        for (Merebridge.Line line : Merebridge.lines()) {
            JsonNode written = RecordJson.mapper().readTree(line.json());
            Content content = StrictRecords.read(line.json(), Content.class);
            String published = RecordJson.text(content);
            for (Map.Entry<String, JsonNode> property : written.properties()) {
                if (!(content instanceof Document)) {
                    assertThat(RecordJson.mapper().readTree(published).get(property.getKey()))
                            .as("%s, %s", line.where(), property.getKey())
                            .isEqualTo(property.getValue());
                }
            }
        }
    }

    @Test
    void everyFileBelongsToADocumentAndEveryDocumentHasItsFile() throws IOException, StrictRecords.Slip {
        Path folder = Merebridge.DIRECTORY.resolve("files");
        List<String> named = Merebridge.read().all(Document.class).stream()
                .flatMap(document -> document.versions().stream())
                .map(DocumentVersion::fileName)
                .toList();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();

            assertThat(named).containsExactlyInAnyOrderElementsOf(there);
        }
    }
}
