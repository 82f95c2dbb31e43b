package org.moothall.search.questions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in the search box, understood as far as possible: words, `"phrases"`, `begin*`, `-without`. Nothing
/// typed there is ever an error.
///
/// @param text    as it was typed, white space and control characters made single blanks, cut to a bearable length
/// @param parts   in order, at most [#PARTS]
/// @param remarks what to tell the reader
public record Asked(String text, List<Part> parts, Set<Remark> remarks) {
    static final int LENGTH = 500;
    static final int PARTS = 24;
    private static final int SHORTEST_PREFIX = 3;

    private static final Pattern PART =
            Pattern.compile("(?<minus>(?<![^ ])-)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\" ]+))");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern FIELD = Pattern.compile("(?<=\\p{L}):(?=\\S)");

    public Asked {
        parts = List.copyOf(parts);
        remarks = Set.copyOf(remarks);
    }

    /// Nothing.
    public static final Asked NOTHING = new Asked("", List.of(), Set.of());

    /// What was typed; nothing for none.
    public static Asked of(@Nullable String typed) {
        return typed == null ? NOTHING : new Reading(typed).read();
    }

    /// Whether there is anything to look for.
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part instanceof Part.Excluded);
    }

    /// The same question with one word in another spelling.
    public Asked corrected(String word, String better) {
        Matcher place = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return place.find() ? of(text.substring(0, place.start()) + better + text.substring(place.end())) : this;
    }

    private static final class Reading {
        private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        private final List<Part> parts = new ArrayList<>();
        private final String text;

        Reading(String typed) {
            String head = typed.length() > LENGTH * 4 ? typed.substring(0, LENGTH * 4) : typed;
            String clean = head.replaceAll("[\\p{Z}\\p{C}]+", " ")
                    .replaceAll("[“”„‟«»″]", "\"")
                    .replaceAll("(?<![^ ])[–—−]", "-")
                    .strip();
            if (clean.length() > LENGTH || head.length() < typed.length()) {
                remarks.add(Remark.CUT);
            }
            text = clean.length() <= LENGTH ? clean : cut(clean);
        }

        private static String cut(String clean) {
            int blank = clean.lastIndexOf(' ', LENGTH);
            return clean.substring(0, blank > LENGTH / 2 ? blank : LENGTH).strip();
        }

        Asked read() {
            Matcher matcher = PART.matcher(FIELD.matcher(text).replaceAll(" "));
            while (matcher.find() && parts.size() < PARTS) {
                boolean excluded = matcher.group("minus") != null;
                String phrase = matcher.group("phrase");
                if (phrase != null) {
                    add(phrase.strip(), excluded, true);
                } else {
                    add(matcher.group("word"), excluded, false);
                }
            }
            if (parts.size() == PARTS && matcher.find()) {
                remarks.add(Remark.CUT);
            }
            if (parts.isEmpty() && !text.isEmpty() && !remarks.contains(Remark.SHORT_PREFIX)) {
                remarks.add(Remark.NO_WORDS);
            } else if (!parts.isEmpty() && parts.stream().allMatch(part -> part instanceof Part.Excluded)) {
                remarks.add(Remark.ONLY_EXCLUDED);
            }
            return new Asked(text, parts, remarks);
        }

        private void add(String part, boolean excluded, boolean quoted) {
            if (!WORDS.matcher(part).find() || (!quoted && isJoint(part))) {
                return;
            }
            if (excluded) {
                parts.add(new Part.Excluded(part.replace('*', ' ').strip()));
            } else if (quoted) {
                parts.add(new Part.Phrase(part.replace('*', ' ').strip()));
            } else {
                word(part.replaceAll("^[*?]+", ""));
            }
        }

        private static boolean isJoint(String part) {
            return part.equals("AND") || part.equals("OR") || part.equals("NOT");
        }

        private void word(String word) {
            int star = word.indexOf('*');
            if (star < 0) {
                parts.add(new Part.Word(word));
                return;
            }
            String beginning = word.substring(0, star);
            if (WORDS.matcher(beginning).results().count() < SHORTEST_PREFIX) {
                remarks.add(Remark.SHORT_PREFIX);
                if (WORDS.matcher(beginning).find()) {
                    parts.add(new Part.Word(beginning));
                }
            } else {
                parts.add(new Part.Prefix(beginning));
            }
        }
    }
}
