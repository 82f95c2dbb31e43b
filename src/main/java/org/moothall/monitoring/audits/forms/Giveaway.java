package org.moothall.monitoring.audits.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something typed into a form that looks as if it named or numbered a person. It looks for the obvious; whoever
/// types remains the one who knows.
///
/// @param words the words that look so
public record Giveaway(Kind kind, String words) {
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gorff|aws|medi|hyd|tach|rhag)[a-z]*";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";

    private static final Pattern BIRTH = Pattern.compile(
            "\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
                    + MONTH + ",? \\d{2,4}\\b|\\b(?:d\\.?o\\.?b|date of birth|dyddiad geni)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?=[A-Z]{0,4}[-/ ]?\\d)[A-Z]{0,4}[-/ ]?(?:\\d[- ]?){5,}\\d\\b|\\b(?:case|lcs|nhs|upn|id) ?(?:no\\.?|number|id)? ?:? ?\\d{3,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern E_MAIL = Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Master|PC|DC|Nurse|Aunt|Auntie|Uncle|Nan|Nana)\\.? " + CAPITAL);
    private static final Pattern NAMED = Pattern.compile("(?i:\\b(?:named|called|name is|enw yw))\\s+" + CAPITAL);
    private static final Pattern TWO = Pattern.compile(
            "(?<![.!?:]\\s)(?<!^)\\b" + CAPITAL + "\\s+" + CAPITAL + "|^" + CAPITAL + "\\s+" + CAPITAL,
            Pattern.MULTILINE);

    /// Words that stand capitalised beside each other without being anybody's name.
    private static final Set<String> TERMS = Set.of(
            "Early",
            "Help",
            "Family",
            "Families",
            "Group",
            "Conference",
            "Child",
            "Children",
            "Protection",
            "Plan",
            "In",
            "Need",
            "Care",
            "Leaver",
            "Leavers",
            "Team",
            "Manager",
            "Social",
            "Worker",
            "Act",
            "Working",
            "Together",
            "Signs",
            "Of",
            "Safety",
            "Single",
            "Assessment",
            "Strategy",
            "Meeting",
            "Section",
            "Core",
            "Network",
            "Looked",
            "After",
            "Independent",
            "Reviewing",
            "Officer",
            "Health",
            "Visitor",
            "Education",
            "Service",
            "Services",
            "Public",
            "Law",
            "Outline",
            "Youth",
            "Justice",
            "Domestic",
            "Abuse",
            "Virtual",
            "School",
            "Good",
            "Outstanding",
            "Inadequate",
            "Requires",
            "Improvement",
            "The",
            "This",
            "A",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday");

    /// What kind of thing it looks like.
    public enum Kind {
        NAME,
        DATE_OF_BIRTH,
        CASE_NUMBER,
        E_MAIL,
        POSTCODE
    }

    /// All that are found in a text.
    public static List<Giveaway> in(String text) {
        List<Giveaway> found = new ArrayList<>();
        add(found, Kind.E_MAIL, E_MAIL, text);
        add(found, Kind.DATE_OF_BIRTH, BIRTH, text);
        add(found, Kind.POSTCODE, POSTCODE, text);
        if (found.isEmpty()) {
            add(found, Kind.CASE_NUMBER, NUMBER, text);
        }
        add(found, Kind.NAME, TITLED, text);
        add(found, Kind.NAME, NAMED, text);
        TWO.matcher(text)
                .results()
                .map(match -> match.group().strip())
                .filter(Giveaway::hasAName)
                .forEach(words -> found.add(new Giveaway(Kind.NAME, words)));
        return found.stream().distinct().toList();
    }

    private static boolean hasAName(String words) {
        return !TERMS.containsAll(Set.copyOf(List.of(words.split("\\s+", -1))));
    }

    private static void add(List<Giveaway> found, Kind kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Giveaway(kind, matcher.group().strip()));
        }
    }
}
