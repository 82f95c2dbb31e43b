package org.moothall.desk.reports.templates;

import java.util.List;
import java.util.Locale;

/// What a body wants in its reports.
///
/// @param headings in their order
/// @param revision 0 where nobody has said, and the usual ones stand
public record Template(List<String> headings, long revision) {
    private static final int LONGEST = 120;

    public Template {
        headings = headings.stream()
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .map(heading -> heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST))
                .toList();
    }

    /// The headings that are not among these: compared without regard to case, numbering and punctuation.
    public List<String> missing(List<String> found) {
        List<String> plain = found.stream().map(Template::plain).toList();
        return headings.stream()
                .filter(heading -> plain.stream().noneMatch(one -> one.equals(plain(heading))))
                .toList();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:appendix )?[\\d.()]+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
