package org.moothall.desk.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// Texts as they are typed into a plain field: paragraphs with a blank line between them, points of a list each
/// on a line that begins with `- ` or `1. `.
public final class Prose {
    private static final Pattern POINT = Pattern.compile("- .*");
    private static final Pattern NUMBERED = Pattern.compile("[0-9]+\\. .*");

    private Prose() {}

    /// The text in simple HTML.
    public static String html(String words) {
        StringBuilder html = new StringBuilder();
        for (String block : words.replace("\r\n", "\n").strip().split("\n\\s*\n", -1)) {
            List<String> lines = block.lines().map(String::strip).toList();
            if (lines.stream().allMatch(line -> POINT.matcher(line).matches())) {
                html.append(list("ul", lines));
            } else if (lines.stream().allMatch(line -> NUMBERED.matcher(line).matches())) {
                html.append(list("ol", lines));
            } else {
                html.append("<p>")
                        .append(String.join(
                                "<br>", lines.stream().map(Entities::escape).toList()))
                        .append("</p>");
            }
        }
        return html.toString();
    }

    /// The text as it would be typed.
    public static String words(String html) {
        List<String> blocks = new ArrayList<>();
        for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
            blocks.add(block(block));
        }
        String words = String.join("\n\n", blocks).strip();
        return words.isEmpty() ? Jsoup.parseBodyFragment(html).text() : words;
    }

    private static String block(Element block) {
        List<Element> points = block.select("> li");
        if (points.isEmpty()) {
            return block.wholeText().strip();
        }
        List<String> lines = new ArrayList<>();
        for (Element point : points) {
            lines.add((block.normalName().equals("ol") ? lines.size() + 1 + ". " : "- ") + point.text());
        }
        return String.join("\n", lines);
    }

    private static String list(String name, List<String> lines) {
        StringBuilder html = new StringBuilder("<" + name + ">");
        for (String line : lines) {
            html.append("<li>")
                    .append(Entities.escape(line.replaceFirst("^(- |[0-9]+\\. )", "")))
                    .append("</li>");
        }
        return html.append("</").append(name).append('>').toString();
    }
}
