package org.moothall.documents.checks;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// What a Word file's styles say: which are headings, which hide their text, and whether they name a language.
final class WordStyles {
    private final Set<String> headings = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private boolean language;
    private String style = "";

    private WordStyles() {}

    static WordStyles read(WordParts parts) throws IOException {
        WordStyles styles = new WordStyles();
        parts.read("word/styles.xml", styles::take);
        return styles;
    }

    private void take(XMLStreamReader xml) {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "style" -> style = WordParts.attribute(xml, "styleId").orElse("");
            case "name" -> {
                if (isHeading(WordParts.attribute(xml, "val").orElse(""))) {
                    headings.add(style);
                }
            }
            case "basedOn" -> basedOn.put(style, WordParts.attribute(xml, "val").orElse(""));
            case "vanish" -> hiding.add(style);
            case "lang" -> language |= WordParts.attribute(xml, "val").isPresent();
            default -> {
                // nothing else matters here
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.toLowerCase(Locale.ROOT).matches("heading ?\\d|title");
    }

    boolean isHeading(String id, int hops) {
        return headings.contains(id)
                || isHeading(id)
                || hops > 0 && basedOn.containsKey(id) && isHeading(basedOn.getOrDefault(id, ""), hops - 1);
    }

    boolean hides(String id) {
        return hiding.contains(id);
    }

    boolean hasLanguage() {
        return language;
    }
}
