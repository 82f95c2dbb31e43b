package org.moothall.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.moothall.search.lucene.words.Fingerprint;

/// Puts passages that say the same under the best of them. How many there are is not known before they are seen, so
/// more and more of the best are looked at until there are enough different ones.
final class Distinct {
    private static final int OTHERS = 3;
    private static final int MOST = 1200;

    private final IndexSearcher searcher;
    private final int wanted;
    private List<Group> groups = List.of();

    Distinct(IndexSearcher searcher, int wanted) {
        this.searcher = searcher;
        this.wanted = wanted;
    }

    /// A passage, and a few others like it.
    record Group(ScoreDoc first, List<ScoreDoc> others) {}

    /// Looks up the best rows of a result.
    interface Best {
        TopDocs of(int limit) throws IOException;
    }

    /// Gathers as many different passages as are wanted, or as there are; answers how many rows there are in all,
    /// the like ones included.
    long gather(Best best) throws IOException {
        int limit = wanted + Math.max(10, wanted / 4);
        while (true) {
            TopDocs found = best.of(limit);
            groups = groups(found.scoreDocs);
            if (groups.size() >= wanted || found.scoreDocs.length < limit || limit >= MOST) {
                return found.totalHits.value();
            }
            limit = Math.min(MOST, limit * 2);
        }
    }

    List<Group> groups() {
        return groups;
    }

    private List<Group> groups(ScoreDoc[] found) throws IOException {
        Map<Long, Group> byPrint = new HashMap<>();
        List<Group> all = new ArrayList<>();
        for (ScoreDoc row : found) {
            long print = print(row.doc);
            Group same = print == Fingerprint.NONE ? null : byPrint.get(print);
            if (same == null) {
                Group group = new Group(row, new ArrayList<>());
                all.add(group);
                byPrint.put(print, group);
            } else if (same.others().size() < OTHERS) {
                same.others().add(row);
            }
        }
        return all;
    }

    private long print(int row) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row, leaves));
        NumericDocValues prints = DocValues.getNumeric(leaf.reader(), Fields.PRINT);
        return prints.advanceExact(row - leaf.docBase) ? prints.longValue() : Fingerprint.NONE;
    }
}
