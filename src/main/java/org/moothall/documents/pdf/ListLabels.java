package org.moothall.documents.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The bullets and numbers of lists: HTML sets its own, so a label that HTML can say is said so and not printed
/// twice.
final class ListLabels {
    private static final Pattern BULLET = Pattern.compile("[\\p{So}\\p{Sm}\\p{Pd}\\p{Po}\\p{Co}o]");
    private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]{1,4})[.):]?");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-zA-Z])[.):]?");

    private static final Pattern LABELLED =
            Pattern.compile("(?s)\\s*(\\(?[0-9]{1,4}[.):]|\\(?[a-zA-Z][.):]|[•▪●◦‣·–\\x{f0b7}\\x{f0a7}])\\s+(\\S.*)");

    private ListLabels() {}

    /// Puts a label on a list's item.
    ///
    /// @return false where it must be printed as it is
    static boolean take(Element item, String label) {
        String text = Pdf.clean(label).strip();
        Element list = item.parent();
        if (text.isEmpty() || BULLET.matcher(text).matches()) {
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        Matcher letter = LETTER.matcher(text);
        if (list == null || !number.matches() && !letter.matches()) {
            return false;
        }
        list.tagName("ol");
        if (number.matches()) {
            item.attr("value", number.group(1));
        } else {
            char one = letter.group(1).charAt(0);
            list.attr("type", Character.isUpperCase(one) ? "A" : "a");
            item.attr("value", Integer.toString(Character.toLowerCase(one) - 'a' + 1));
        }
        return true;
    }

    /// Takes the label from an item's first words, where the file set it as part of them.
    static void lift(Element item) {
        if (item.firstChild() instanceof TextNode words && !item.hasAttr("value")) {
            Matcher labelled = LABELLED.matcher(words.getWholeText());
            if (labelled.matches() && take(item, labelled.group(1))) {
                words.text(labelled.group(2));
            }
        }
    }

    /// The words after a bullet at a line's beginning; the line itself where there is none.
    static String withoutBullet(String line) {
        return line.length() > 2 && line.charAt(1) == ' ' && "•▪●◦‣·–o\uf0b7\uf0a7".indexOf(line.charAt(0)) >= 0
                ? line.substring(2).strip()
                : line;
    }
}
