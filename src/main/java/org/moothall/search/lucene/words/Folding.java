package org.moothall.search.lucene.words;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes one word of what is written in two ways: `council's` and the Welsh `i'r` lose what hangs on them,
/// `O'Brien` loses its apostrophe, `1,250,000` its commas. Words come in lower case and in ASCII.
final class Folding extends TokenFilter {
    private static final Set<String> HANGERS = Set.of("s", "r", "n", "w", "i", "u", "m", "ch", "th");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int length = term.length();
        if (find(letters, length, '\'') >= 0) {
            apostrophes();
        } else if (Character.isDigit(letters[0]) && find(letters, length, ',') >= 0) {
            String number = term.toString().replace(",", "");
            term.setEmpty().append(number);
        }
        return true;
    }

    private void apostrophes() {
        String word = term.toString();
        int last = word.lastIndexOf('\'');
        if (last > 0 && HANGERS.contains(word.substring(last + 1))) {
            word = word.substring(0, last);
        }
        String joined = word.replace("'", "");
        if (!joined.isEmpty()) {
            term.setEmpty().append(joined);
        }
    }

    private static int find(char[] letters, int length, char wanted) {
        for (int i = 0; i < length; i++) {
            if (letters[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
