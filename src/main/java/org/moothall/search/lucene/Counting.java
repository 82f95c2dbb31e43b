package org.moothall.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;
import org.moothall.search.questions.Counts;

/// Counts a whole result by category, body, year and ward, from columns and without scores.
final class Counting extends SimpleCollector {
    private static final int MOST = 20;
    private static final Category[] CATEGORIES = Category.values();
    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 400;

    private final int[] categories = new int[CATEGORIES.length];
    private final int[] years = new int[YEARS];
    private final Map<Long, int[]> bodies = new HashMap<>();
    private final Map<String, Integer> wards = new HashMap<>();
    private int total;

    private SortedNumericDocValues category = DocValues.emptySortedNumeric();
    private SortedNumericDocValues body = DocValues.emptySortedNumeric();
    private SortedNumericDocValues day = DocValues.emptySortedNumeric();
    private @Nullable NumericDocValues oneCategory;
    private @Nullable NumericDocValues oneDay;
    private SortedSetDocValues ward = DocValues.emptySortedSet();
    private int[] wardsHere = new int[0];
    private long lastBody = -1;
    private int[] ofLastBody = new int[1];
    private int lastDay = Integer.MIN_VALUE;
    private int lastYear;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        finishWards();
        category = DocValues.getSortedNumeric(leaf.reader(), Fields.CATEGORY);
        body = DocValues.getSortedNumeric(leaf.reader(), Fields.BODY);
        day = DocValues.getSortedNumeric(leaf.reader(), Fields.DAY);
        oneCategory = DocValues.unwrapSingleton(category);
        oneDay = DocValues.unwrapSingleton(day);
        ward = DocValues.getSortedSet(leaf.reader(), Fields.WARD);
        wardsHere = new int[(int) ward.getValueCount()];
    }

    @Override
    public void collect(int row) throws IOException {
        total++;
        if (oneCategory != null) {
            if (oneCategory.advanceExact(row)) {
                categories[(int) oneCategory.longValue()]++;
            }
        } else if (category.advanceExact(row)) {
            categories[(int) category.nextValue()]++;
        }
        if (oneDay != null) {
            if (oneDay.advanceExact(row)) {
                year((int) oneDay.longValue());
            }
        } else if (day.advanceExact(row)) {
            year((int) day.nextValue());
        }
        if (body.advanceExact(row)) {
            for (int i = body.docValueCount(); i > 0; i--) {
                body(body.nextValue());
            }
        }
        if (ward.advanceExact(row)) {
            for (int i = ward.docValueCount(); i > 0; i--) {
                wardsHere[(int) ward.nextOrd()]++;
            }
        }
    }

    private void year(int epochDay) {
        if (epochDay != lastDay) {
            lastDay = epochDay;
            lastYear = LocalDate.ofEpochDay(epochDay).getYear() - FIRST_YEAR;
        }
        if (lastYear >= 0 && lastYear < YEARS) {
            years[lastYear]++;
        }
    }

    private void body(long number) {
        if (number != lastBody) {
            lastBody = number;
            ofLastBody = bodies.computeIfAbsent(number, any -> new int[1]);
        }
        ofLastBody[0]++;
    }

    private void finishWards() throws IOException {
        for (int i = 0; i < wardsHere.length; i++) {
            if (wardsHere[i] > 0) {
                wards.merge(ward.lookupOrd(i).utf8ToString(), wardsHere[i], Integer::sum);
            }
        }
        wardsHere = new int[0];
    }

    int total() {
        return total;
    }

    /// What was counted; bodies by the names that the index has.
    Counts counts(AuthorityCode authority, Names names) throws IOException {
        finishWards();
        return new Counts(categories(), bodies(authority, names), years(), wards());
    }

    private List<Counts.Of<Category>> categories() {
        return Arrays.stream(CATEGORIES)
                .filter(one -> categories[one.ordinal()] > 0)
                .map(one -> new Counts.Of<>(one, categories[one.ordinal()]))
                .sorted(Comparator.comparingInt((Counts.Of<Category> one) -> -one.count()))
                .toList();
    }

    private List<Counts.OfBody> bodies(AuthorityCode authority, Names names) throws IOException {
        List<Counts.OfBody> found = new ArrayList<>();
        var most = bodies.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, int[]> one) -> -one.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
        for (var one : most) {
            BodyId id = new BodyId(one.getKey());
            String name = names.body(authority, id);
            if (name != null) {
                found.add(new Counts.OfBody(id, name, one.getValue()[0]));
            }
        }
        return found;
    }

    private List<Counts.Of<Integer>> years() {
        List<Counts.Of<Integer>> found = new ArrayList<>();
        for (int i = YEARS - 1; i >= 0; i--) {
            if (years[i] > 0) {
                found.add(new Counts.Of<>(FIRST_YEAR + i, years[i]));
            }
        }
        return found;
    }

    private List<Counts.Of<String>> wards() {
        return wards.entrySet().stream()
                .map(one -> new Counts.Of<>(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((Counts.Of<String> one) -> -one.count())
                        .thenComparing(Counts.Of::value))
                .limit(MOST)
                .toList();
    }
}
