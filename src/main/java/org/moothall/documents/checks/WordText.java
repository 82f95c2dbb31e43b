package org.moothall.documents.checks;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.moothall.documents.checks.Finding.Code;

/// Reads the text of a Word file (WordprocessingML) for its headings and for what is in it and not to be seen.
final class WordText implements WordParts.Use {
    private static final int HOPS = 10;
    private static final int MOST_HEADINGS = 500;

    private final WordStyles styles;
    private final Found found;
    private final List<String> headings = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean heading;
    private boolean hidden;
    private boolean words;
    private boolean text;

    WordText(WordStyles styles, Found found) {
        this.styles = styles;
        this.found = found;
    }

    List<String> headings() {
        return headings;
    }

    boolean hasText() {
        return text;
    }

    @Override
    public void of(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml.getText());
            default -> {
                // nothing else says anything
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph.setLength(0);
                heading = false;
            }
            case "pStyle" ->
                heading = styles.isHeading(WordParts.attribute(xml, "val").orElse(""), HOPS);
            case "r" -> hidden = false;
            case "rStyle" ->
                hidden |= styles.hides(WordParts.attribute(xml, "val").orElse(""));
            case "vanish" -> hidden = isOn(xml);
            case "t" -> words = true;
            case "ins", "moveTo" -> found.add(Code.INSERTIONS, author(xml));
            case "del", "moveFrom" -> found.add(Code.DELETIONS, author(xml));
            case "docPr" -> picture(xml);
            default -> {
                // nothing else matters here
            }
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = WordParts.attribute(xml, "val").orElse("true");
        return !value.equals("0") && !value.equals("false");
    }

    private static String author(XMLStreamReader xml) {
        return WordParts.attribute(xml, "author").orElse("");
    }

    private void picture(XMLStreamReader xml) {
        boolean told = !WordParts.attribute(xml, "descr").orElse("").isBlank();
        if (!told) {
            found.add(
                    Code.PICTURE_WITHOUT_WORDS, WordParts.attribute(xml, "name").orElse(""));
        }
    }

    private void words(String piece) {
        if (words && !piece.isBlank()) {
            text = true;
            if (hidden) {
                found.add(Code.HIDDEN_TEXT, piece);
            }
        }
        if (words) {
            paragraph.append(piece);
        }
    }

    private void end(String name) {
        if (name.equals("t")) {
            words = false;
        } else if (name.equals("p") && heading && headings.size() < MOST_HEADINGS) {
            String title = paragraph.toString().strip();
            if (!title.isEmpty()) {
                headings.add(title);
            }
        }
    }
}
