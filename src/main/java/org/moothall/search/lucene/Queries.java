package org.moothall.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.moothall.search.lucene.words.Days;
import org.moothall.search.lucene.words.Language;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Part;

/// Turns what was asked into a query. A word is looked for in all its forms and as the stem of others; one that
/// is made of several, such as `CYP/25/07`, as a phrase.
final class Queries {
    private static final float TITLE = 1.5f;
    private static final float STANDING = 0.6f;
    private static final CharArraySet SMALL = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final Set<String> SMALL_ELSEWHERE =
            Set.of("der", "die", "das", "und", "den", "dem", "des", "y", "yr", "ar", "yn", "gan", "am");

    private final List<Part> parts;

    Queries(List<Part> parts) {
        this.parts = parts;
    }

    /// One query for each part that must be found; small words only where there is nothing else.
    List<Query> required() {
        List<Query> all = new ArrayList<>();
        List<Query> large = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof Part.Excluded)) {
                find(part, Fields.TEXT).ifPresent(query -> {
                    all.add(query);
                    if (!isSmall(part)) {
                        large.add(query);
                    }
                });
            }
        }
        return large.isEmpty() ? all : large;
    }

    /// All that must not be found.
    List<Query> excluded() {
        return parts.stream()
                .filter(part -> part instanceof Part.Excluded)
                .flatMap(part -> find(part, Fields.TEXT).stream())
                .toList();
    }

    /// What makes one passage better than another: the words in its title, and its own standing.
    List<Query> better() {
        List<Query> better = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof Part.Excluded) && !(part instanceof Part.Prefix) && !isSmall(part)) {
                find(part, Fields.TITLE).ifPresent(query -> better.add(new BoostQuery(query, TITLE)));
            }
        }
        better.add(FeatureField.newLinearQuery(Fields.STATIC, Fields.RANK, STANDING));
        return better;
    }

    /// What the filters leave.
    static List<Query> narrowing(Filters filters) {
        List<Query> narrowing = new ArrayList<>();
        if (filters.category() != null) {
            narrowing.add(
                    IntField.newExactQuery(Fields.CATEGORY, filters.category().ordinal()));
        }
        if (filters.body() != null) {
            narrowing.add(LongField.newExactQuery(Fields.BODY, filters.body().number()));
        }
        if (filters.ward() != null) {
            narrowing.add(new TermQuery(new Term(Fields.WARD, Fields.ward(filters.ward()))));
        }
        if (filters.first().isPresent() || filters.last().isPresent()) {
            narrowing.add(IntField.newRangeQuery(
                    Fields.DAY,
                    filters.first().map(Queries::number).orElse(Integer.MIN_VALUE),
                    filters.last().map(Queries::number).orElse(Integer.MAX_VALUE)));
        }
        return narrowing;
    }

    /// All of these, or so many of them, without those excluded.
    static Query together(Collection<Query> required, int least, Collection<Query> excluded) {
        if (required.size() == 1 && excluded.isEmpty()) {
            return required.iterator().next();
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        boolean all = least >= required.size();
        required.forEach(query -> together.add(query, all ? Occur.MUST : Occur.SHOULD));
        excluded.forEach(query -> together.add(query, Occur.MUST_NOT));
        if (required.isEmpty()) {
            together.add(new MatchAllDocsQuery(), Occur.MUST);
        } else if (!all) {
            together.setMinimumNumberShouldMatch(least);
        }
        return together.build();
    }

    private static int number(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static boolean isSmall(Part part) {
        if (!(part instanceof Part.Word word)) {
            return false;
        }
        String lower = word.text().toLowerCase(java.util.Locale.ROOT);
        return SMALL.contains(lower) || SMALL_ELSEWHERE.contains(lower);
    }

    private static java.util.Optional<Query> find(Part part, String field) {
        List<Set<String>> words = words(part.text());
        if (words.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                switch (part) {
                    case Part.Phrase phrase -> phrase(words, field);
                    case Part.Prefix prefix -> prefix(words, field);
                    case Part.Word word -> word(word.text(), words, field);
                    case Part.Excluded excluded -> word(excluded.text(), words, field);
                });
    }

    /// The words with the stems of each language that has any.
    private static List<Set<String>> words(String text) {
        List<Set<String>> words = Language.ENGLISH.words(text);
        List<Set<String>> german = Language.GERMAN.words(text);
        for (int i = 0; i < words.size() && i < german.size(); i++) {
            words.get(i).addAll(german.get(i));
        }
        return words;
    }

    private static Query word(String typed, List<Set<String>> words, String field) {
        var day = Days.read(typed);
        if (day.isPresent()) {
            return day(day.get(), words, field);
        }
        if (words.size() > 1) {
            return phrase(words, field);
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        Set<String> terms = new LinkedHashSet<>();
        for (String form : words.getFirst()) {
            terms.add(form);
            // The stem itself may stand as a word, and a word that is its own stem is the stem of others.
            terms.add(form.charAt(0) == Language.MARK ? form.substring(1) : Language.MARK + form);
        }
        terms.forEach(term -> forms.addTerm(new Term(field, term)));
        return forms.build();
    }

    /// A day as typed, as written out, and what happened on it.
    private static Query day(LocalDate day, List<Set<String>> words, String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(phrase(words, field), Occur.SHOULD);
        for (String spelling : Days.spellings(day)) {
            any.add(phrase(Language.OTHER.words(spelling), field), Occur.SHOULD);
        }
        any.add(IntField.newExactQuery(Fields.DAY, number(day)), Occur.SHOULD);
        return any.build();
    }

    private static Query phrase(List<Set<String>> words, String field) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst().iterator().next()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.iterator().next())));
        return phrase.build();
    }

    private static Query prefix(List<Set<String>> words, String field) {
        Query last = new PrefixQuery(new Term(field, words.getLast().iterator().next()));
        return words.size() == 1
                ? last
                : together(List.of(phrase(words.subList(0, words.size() - 1), field), last), 2, List.of());
    }
}
