package org.moothall.desk.agendas.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.agendas.drafts.DraftItem;

/// The printed numbers of an agenda's items: 1, 2, 3 in their order, headings without one. An item may be printed
/// otherwise (`3a`, `CB20/15`); the count goes on from the last whole number.
final class Numbering {
    private static final Pattern LEADING = Pattern.compile("([0-9]{1,6}).*");
    private static final Pattern LAST = Pattern.compile("(.*?)([0-9]{1,6})");

    private Numbering() {}

    /// The printed number of each item, in their order; null for a heading.
    public static List<@Nullable String> of(List<DraftItem> items) {
        List<@Nullable String> numbers = new ArrayList<>();
        int last = 0;
        for (DraftItem item : items) {
            String printed = item.text().printed();
            if (item.text().heading()) {
                numbers.add(null);
            } else if (printed == null) {
                numbers.add(Integer.toString(++last));
            } else {
                numbers.add(printed);
                Matcher whole = LEADING.matcher(printed);
                last = whole.matches() ? Integer.parseInt(whole.group(1)) : last;
            }
        }
        return numbers;
    }

    /// The minute number that comes after another of the same series: `CAB 24/17` after `CAB 24/16`.
    ///
    /// @return null where the other ends in no number
    public static @Nullable String after(String minute) {
        Matcher last = LAST.matcher(minute.strip());
        if (!last.matches()) {
            return null;
        }
        String next = Integer.toString(Integer.parseInt(last.group(2)) + 1);
        return last.group(1) + "0".repeat(Math.max(0, last.group(2).length() - next.length())) + next;
    }
}
