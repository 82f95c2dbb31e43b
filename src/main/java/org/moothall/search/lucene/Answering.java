package org.moothall.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.moothall.search.passages.Passage;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Answer.Reading;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Counts;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;
import org.moothall.search.questions.Snippet;

/// Answers one question: as it is asked; where that finds nothing, with another spelling; where that finds nothing
/// either, with most of the words.
final class Answering {
    private static final int LITTLE = 3;
    private static final Sort NEWEST = new Sort(newestFirst(), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final Columns columns;
    private final Question question;

    Answering(IndexSearcher searcher, Question question) {
        this.searcher = searcher;
        this.columns = new Columns(searcher);
        this.question = question;
    }

    Answer answer() throws IOException {
        Asked asked = question.asked();
        if (asked.isEmpty() && question.filters().isEmpty()) {
            return Answer.NONE;
        }
        Queries queries = new Queries(asked.parts());
        List<Query> required = queries.required();
        Answer exact = answer(queries, required, required.size(), Reading.EXACT, null);
        if (exact.total() >= LITTLE || required.isEmpty()) {
            return exact;
        }
        Optional<Asked> better = new Spelling(searcher.getIndexReader()).better(asked);
        if (better.isPresent()) {
            Answer corrected = new Answering(searcher, question.asking(better.get()))
                    .exactly(better.get().text());
            if (exact.total() == 0 && corrected.total() > 0) {
                return corrected;
            }
            if (corrected.total() > exact.total()) {
                return suggesting(exact, better.get().text());
            }
        }
        return exact.total() > 0 || required.size() < 2
                ? exact
                : answer(queries, required, most(required.size()), Reading.RELAXED, null);
    }

    private static int most(int words) {
        return words == 2 ? 1 : (words * 2 + 2) / 3;
    }

    private static Answer suggesting(Answer answer, String other) {
        return new Answer(answer.total(), answer.hits(), answer.more(), answer.counts(), answer.reading(), other);
    }

    private Answer exactly(String text) throws IOException {
        Queries queries = new Queries(question.asked().parts());
        List<Query> required = queries.required();
        return answer(queries, required, required.size(), Reading.CORRECTED, text);
    }

    private Answer answer(
            Queries queries, List<Query> required, int least, Reading reading, @Nullable String suggestion)
            throws IOException {
        Query found = Queries.together(required, least, queries.excluded());
        Query narrowed = narrowed(found);
        Counting counting = new Counting();
        if (question.counted()) {
            searcher.search(narrowed, counting);
            if (counting.total() == 0) {
                return Answer.NONE;
            }
        }
        Distinct distinct = new Distinct(searcher, question.page() * Question.LENGTH + 1);
        long total = distinct.gather(limit -> best(narrowed, queries, limit));
        Counts counts = question.counted() ? counting.counts(question.authority(), new Names(searcher)) : Counts.NONE;
        List<Distinct.Group> groups = distinct.groups();
        int from = Math.min(groups.size(), (question.page() - 1) * Question.LENGTH);
        int to = Math.min(groups.size(), from + Question.LENGTH);
        return new Answer(
                question.counted() ? counting.total() : total,
                hits(found, groups.subList(from, to)),
                groups.size() > to && question.page() < Question.PAGES,
                counts,
                reading,
                suggestion);
    }

    private Query narrowed(Query found) throws IOException {
        List<Query> filters = new ArrayList<>(Queries.narrowing(question.filters()));
        if (!isOnlyAuthority() || question.asked().isEmpty()) {
            filters.add(new TermQuery(
                    new Term(Fields.AUTHORITY, question.authority().value())));
        }
        if (filters.isEmpty()) {
            return found;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(found, Occur.MUST);
        filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
        return narrowed.build();
    }

    /// Whether the index has the record of this authority alone, so that nobody else's has to be kept out.
    private boolean isOnlyAuthority() throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.AUTHORITY);
            if (terms != null
                    && (terms.size() != 1
                            || !question.authority()
                                    .value()
                                    .equals(terms.getMax().utf8ToString()))) {
                return false;
            }
        }
        return true;
    }

    private TopDocs best(Query narrowed, Queries queries, int limit) throws IOException {
        if (question.order() == Order.DATE || question.asked().isEmpty()) {
            return searcher.search(
                    new ConstantScoreQuery(narrowed), new TopFieldCollectorManager(NEWEST, limit, null, limit));
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(narrowed, Occur.MUST);
        queries.better().forEach(query -> ranked.add(query, Occur.SHOULD));
        return searcher.search(ranked.build(), new TopScoreDocCollectorManager(limit, null, limit));
    }

    private static SortField newestFirst() {
        return IntField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX, Integer.MIN_VALUE);
    }

    private List<Hit> hits(Query found, List<Distinct.Group> groups) throws IOException {
        int[] rows = groups.stream().mapToInt(group -> group.first().doc).toArray();
        List<Snippet> snippets = new Snippets(searcher).of(found, rows);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            hits.add(hit(groups.get(i), snippets.get(i)));
        }
        return hits;
    }

    private Hit hit(Distinct.Group group, Snippet snippet) throws IOException {
        int row = group.first().doc;
        Sheet sheet = sheet(row);
        Passage passage = sheet.passage();
        List<Hit.Also> also = new ArrayList<>();
        for (ScoreDoc other : group.others()) {
            Passage elsewhere = sheet(other.doc).passage();
            also.add(new Hit.Also(columns.owner(other.doc), elsewhere.title(), elsewhere.page()));
        }
        return new Hit(
                columns.owner(row),
                passage.category(),
                passage.title(),
                snippet,
                passage.language(),
                passage.page(),
                passage.pages(),
                passage.format(),
                sheet.place(),
                sheet.name(),
                also);
    }

    private Sheet sheet(int row) throws IOException {
        return Objects.requireNonNull(columns.sheet(row), "every row that is found has a sheet");
    }
}
