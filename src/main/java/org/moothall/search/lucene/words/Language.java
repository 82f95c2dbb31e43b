package org.moothall.search.lucene.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// How the words of a language are taken apart. The words themselves are folded alike in every language, so that a
/// question finds them in any; only stems differ, and a language that is not known here has none.
public enum Language {
    ENGLISH,
    GERMAN,
    OTHER;

    /// Stands before a stem; no word begins with it.
    public static final char MARK = '=';

    private static final int LONGEST_WORD = 80;

    private final Analyzer analyzer = new Words(this);

    /// The language of an ISO 639-1 code.
    public static Language of(@Nullable String code) {
        if (code == null || code.startsWith("en")) {
            return ENGLISH;
        }
        return code.startsWith("de") ? GERMAN : OTHER;
    }

    /// What takes a text of the language apart.
    public Analyzer analyzer() {
        return analyzer;
    }

    /// The words of a text, each as a set that begins with the word itself and has its marked stem where it has
    /// one.
    public List<Set<String>> words(String text) {
        List<Set<String>> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new LinkedHashSet<>());
                }
                words.getLast().add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (this) {
            case ENGLISH -> new Marking(new KStemFilter(new KeywordRepeatFilter(words)));
            case GERMAN -> new Marking(new GermanLightStemFilter(new KeywordRepeatFilter(words)));
            case OTHER -> words;
        };
    }

    private static final class Words extends Analyzer {
        private static final int GAP = 100;

        private final Language language;

        Words(Language language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            tokens.setMaxTokenLength(LONGEST_WORD);
            TokenStream folded = new Folding(new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
            return new TokenStreamComponents(tokens, language.stemmed(folded));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
