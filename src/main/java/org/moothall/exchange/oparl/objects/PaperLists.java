package org.moothall.exchange.oparl.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lists beside a recording that tell more of its papers: who put them (`factions`), and which districts they are
/// about (`districts`). They name a paper by the number at the end of its id, so that whoever asks must know that
/// only one paper has it.
public final class PaperLists {
    private final Map<String, List<String>> originators = new HashMap<>();
    private final Map<String, List<String>> districts = new HashMap<>();

    /// Takes a list; false where the object is none.
    boolean add(JsonNode node) {
        JsonNode papers = node.path("papers");
        if (!papers.isObject()) {
            return false;
        }
        if (node.path("factions").isObject()) {
            Map<String, String> names = new LinkedHashMap<>();
            node.path("factions")
                    .properties()
                    .forEach(name -> names.put(name.getKey(), name.getValue().asText()));
            papers.properties()
                    .forEach(paper -> originators.put(
                            paper.getKey(),
                            words(paper.getValue())
                                    .map(key -> names.getOrDefault(key, key))
                                    .distinct()
                                    .toList()));
            return true;
        }
        if (node.path("districts").isArray()) {
            papers.properties()
                    .forEach(paper -> districts.put(
                            paper.getKey(),
                            words(paper.getValue().path("primary")).distinct().toList()));
            return true;
        }
        return false;
    }

    private static Stream<String> words(JsonNode array) {
        return array.valueStream().filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /// The groups that put the paper of this number.
    public List<String> originators(String number) {
        return originators.getOrDefault(number, List.of());
    }

    /// The districts that the paper of this number is about.
    public List<String> districts(String number) {
        return districts.getOrDefault(number, List.of());
    }
}
