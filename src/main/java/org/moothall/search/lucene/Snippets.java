package org.moothall.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.moothall.search.lucene.words.Language;
import org.moothall.search.questions.Snippet;

/// Finds the words asked for in the passages that are shown, by the places that the index keeps of them, and cuts
/// out the stretch that says most: about four lines on a phone.
final class Snippets extends UnifiedHighlighter {
    private static final int LENGTH = 260;
    private static final int LEAD = 60;

    Snippets(IndexSearcher searcher) {
        super(new Builder(searcher, Language.ENGLISH.analyzer())
                .withFieldMatcher(Fields.TEXT::equals)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Stretch())
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(false)
                .withCacheFieldValCharsThreshold(0));
    }

    /// A snippet for each of these rows, in their order.
    List<Snippet> of(Query query, int[] rows) throws IOException {
        if (rows.length == 0) {
            return List.of();
        }
        Map<String, Object[]> found =
                highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, rows.clone(), new int[] {1});
        List<Snippet> snippets = new ArrayList<>();
        for (Object one : found.getOrDefault(Fields.TEXT, new Object[rows.length])) {
            snippets.add(one instanceof Snippet snippet ? snippet : new Snippet(List.of(), true, true));
        }
        return snippets;
    }

    /// Said here, since finding it out merges what is known of all fields of all segments, for every question.
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator rows, int threshold)
            throws IOException {
        Columns columns = new Columns(searcher);
        List<CharSequence[]> texts = new ArrayList<>();
        for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
            texts.add(new CharSequence[] {columns.text(row)});
        }
        return texts;
    }

    /// Chooses the stretch with most of the matches, from a little before the first of them.
    private static final class Stretch extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            Passage whole = passages[0];
            int[] starts = whole.getMatchStarts();
            int[] ends = whole.getMatchEnds();
            int count = whole.getNumMatches();
            int begin = begin(text, starts, ends, count);
            int end = end(text, begin);
            List<Snippet.Piece> pieces = new ArrayList<>();
            int at = begin;
            for (int i = 0; i < count; i++) {
                if (starts[i] >= at && ends[i] <= end) {
                    add(pieces, text.substring(at, starts[i]), false);
                    add(pieces, text.substring(starts[i], ends[i]), true);
                    at = ends[i];
                }
            }
            add(pieces, text.substring(at, end), false);
            return new Snippet(pieces, begin == 0, end == text.length());
        }

        private static void add(List<Snippet.Piece> pieces, String text, boolean marked) {
            if (!text.isEmpty()) {
                pieces.add(new Snippet.Piece(text, marked));
            }
        }

        private static int begin(String text, int[] starts, int[] ends, int count) {
            int best = 0;
            int most = -1;
            for (int i = 0; i < count; i++) {
                int within = 0;
                for (int j = i; j < count && ends[j] <= starts[i] + LENGTH - LEAD; j++) {
                    within++;
                }
                if (within > most) {
                    most = within;
                    best = starts[i];
                }
            }
            if (best <= LEAD || text.length() <= LENGTH) {
                return 0;
            }
            int sentence = text.lastIndexOf(". ", best - 1) + 2;
            if (sentence > 1 && best - sentence <= LEAD * 2) {
                return sentence;
            }
            int blank = text.lastIndexOf(' ', best - LEAD / 2);
            return blank < 0 || best - blank > LEAD * 2 ? safe(text, best) : blank + 1;
        }

        private static int end(String text, int begin) {
            if (text.length() - begin <= LENGTH + LEAD) {
                return text.length();
            }
            int blank = text.lastIndexOf(' ', begin + LENGTH);
            return blank > begin + LENGTH / 2 ? blank : safe(text, begin + LENGTH);
        }

        private static int safe(String text, int place) {
            return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
        }
    }
}
