package org.moothall.search.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.moothall.search.lucene.words.Language;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Part;

/// Finds another spelling for words that are hardly anywhere in the index.
final class Spelling {
    private static final int RARE = 3;
    private static final int SHORTEST = 4;
    private static final int CHOICES = 5;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.6f);
        checker.setMaxQueryFrequency(0);
    }

    /// The question in other words; none where every word is spelt as texts spell it.
    Optional<Asked> better(Asked asked) throws IOException {
        Asked better = asked;
        for (Part part : asked.parts()) {
            if (part instanceof Part.Word || part instanceof Part.Phrase) {
                for (String word : part.text().split("[^\\p{L}\\p{N}'’]+", -1)) {
                    Optional<String> other = other(word);
                    if (other.isPresent()) {
                        better = better.corrected(word, other.get());
                    }
                }
            }
        }
        return better.equals(asked) ? Optional.empty() : Optional.of(better);
    }

    private Optional<String> other(String typed) throws IOException {
        var words = Language.ENGLISH.words(typed);
        if (words.size() != 1 || typed.length() < SHORTEST || typed.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int frequency = 0;
        for (String form : words.getFirst()) {
            frequency += reader.docFreq(new Term(Fields.TEXT, form));
        }
        if (frequency >= RARE) {
            return Optional.empty();
        }
        Term term = new Term(Fields.TEXT, words.getFirst().iterator().next());
        checker.setMaxEdits(typed.length() < 6 ? 1 : 2);
        SuggestWord[] found = checker.suggestSimilar(term, CHOICES, reader, SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord one : found) {
            if (one.freq > frequency && one.string.charAt(0) != Language.MARK) {
                return Optional.of(one.string);
            }
        }
        return Optional.empty();
    }
}
