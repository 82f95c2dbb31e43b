package org.moothall.search.lucene.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Tells a word from its stem, which follows it at the same place: the stem is marked, and left out where it is the
/// word itself. So one field answers both for a word in all its forms and for exact phrases.
final class Marking extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private char[] word = new char[64];
    private int length;

    Marking(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (keyword.isKeyword()) {
                remember();
                return true;
            }
            if (!isTheWord()) {
                mark();
                return true;
            }
        }
        return false;
    }

    private void remember() {
        length = term.length();
        if (word.length < length) {
            word = new char[length * 2];
        }
        System.arraycopy(term.buffer(), 0, word, 0, length);
    }

    private boolean isTheWord() {
        if (term.length() != length) {
            return false;
        }
        char[] stem = term.buffer();
        for (int i = 0; i < length; i++) {
            if (stem[i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void mark() {
        int stem = term.length();
        char[] letters = term.resizeBuffer(stem + 1);
        System.arraycopy(letters, 0, letters, 1, stem);
        letters[0] = Language.MARK;
        term.setLength(stem + 1);
    }
}
