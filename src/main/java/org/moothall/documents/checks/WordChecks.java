package org.moothall.documents.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.moothall.documents.checks.Finding.Code;
import org.moothall.documents.drawing.MediaTypes;

/// Checks Word files.
final class WordChecks {
    private static final Pattern TEXTS =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final List<String> PROPERTIES = List.of("docProps/core.xml", "docProps/app.xml");
    private static final List<String> NAMES = List.of("creator", "lastModifiedBy", "Manager");

    private final WordParts parts;
    private final Found found;
    private boolean titled;
    private boolean spoken;

    private WordChecks(WordParts parts, Found found) {
        this.parts = parts;
        this.found = found;
    }

    static Checked check(Path file, Found found) throws IOException {
        List<String> headings;
        try (WordParts parts = new WordParts(file)) {
            parts.measure();
            headings = new WordChecks(parts, found).all();
        }
        return new Checked(MediaTypes.DOCX, Files.size(file), null, headings, found.list());
    }

    private List<String> all() throws IOException {
        List<String> names = parts.names();
        names.forEach(this::carried);
        WordStyles styles = WordStyles.read(parts);
        List<String> headings = new ArrayList<>();
        boolean text = false;
        for (String name : names) {
            if (TEXTS.matcher(name).matches()) {
                WordText one = new WordText(styles, found);
                parts.read(name, one);
                if (name.equals("word/document.xml")) {
                    headings.addAll(one.headings());
                    text = one.hasText();
                }
            }
        }
        parts.read("word/comments.xml", this::comment);
        for (String name : PROPERTIES) {
            parts.read(name, this::property);
        }
        for (String name : names) {
            if (name.endsWith(".rels")) {
                parts.read(name, this::relation);
            }
        }
        settle(text, headings, styles);
        return headings;
    }

    private void settle(boolean text, List<String> headings, WordStyles styles) {
        if (!text) {
            found.add(Code.NO_TEXT);
        } else if (headings.isEmpty()) {
            found.add(Code.NO_HEADINGS);
        }
        if (!titled) {
            found.add(Code.NO_TITLE);
        }
        if (!spoken && !styles.hasLanguage()) {
            found.add(Code.NO_LANGUAGE);
        }
    }

    private void carried(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")) {
            found.add(Code.MACROS);
        } else if (lower.startsWith("word/embeddings/") && !lower.endsWith("/")) {
            found.add(Code.ATTACHED_FILE, name.substring("word/embeddings/".length()));
        }
    }

    private void comment(XMLStreamReader xml) {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("comment")) {
            found.add(Code.COMMENTS, WordParts.attribute(xml, "author").orElse(""));
        }
    }

    private String property = "";

    private void property(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> property = xml.getLocalName();
            case XMLStreamConstants.END_ELEMENT -> property = "";
            case XMLStreamConstants.CHARACTERS -> value(xml.getText().strip());
            default -> {
                // nothing else says anything
            }
        }
    }

    private void value(String value) {
        if (value.isEmpty()) {
            return;
        }
        titled |= property.equals("title");
        spoken |= property.equals("language");
        if (NAMES.contains(property)) {
            found.add(Code.PERSON_NAMED, value);
        }
    }

    private void relation(XMLStreamReader xml) {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && WordParts.attribute(xml, "TargetMode").orElse("").equals("External")
                && !WordParts.attribute(xml, "Type").orElse("").endsWith("/hyperlink")) {
            found.add(
                    Code.FETCHED_FROM_ELSEWHERE,
                    WordParts.attribute(xml, "Target").orElse(""));
        }
    }
}
