package org.moothall.search.passages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a long text into passages of about a paragraph, between sentences where there are any. White space is made
/// single blanks, and control characters go.
final class Cut {
    private static final int GOAL = 900;
    private static final int LONGEST = 1400;

    private Cut() {}

    /// The passages of a text in order; none of a text without words.
    static List<String> of(String text) {
        String clean = clean(text);
        if (clean.length() <= LONGEST) {
            return clean.isEmpty() ? List.of() : List.of(clean);
        }
        List<String> passages = new ArrayList<>();
        int start = 0;
        while (clean.length() - start > LONGEST) {
            int end = end(clean, start);
            passages.add(clean.substring(start, end).strip());
            start = end;
        }
        passages.add(clean.substring(start).strip());
        passages.removeIf(String::isEmpty);
        return passages;
    }

    private static int end(String text, int start) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(start, start + LONGEST));
        int sentence = sentences.preceding(LONGEST);
        if (sentence >= GOAL / 2) {
            int early = sentences.following(GOAL - 1);
            return start + (early == BreakIterator.DONE || early > sentence ? sentence : early);
        }
        int blank = text.lastIndexOf(' ', start + LONGEST - 1);
        int end = blank > start ? blank + 1 : start + LONGEST;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0') {
                if (!blank) {
                    clean.append(' ');
                }
                blank = true;
            } else if (c != '\u00ad') {
                clean.append(c);
                blank = false;
            }
        }
        return clean.toString().strip();
    }
}
