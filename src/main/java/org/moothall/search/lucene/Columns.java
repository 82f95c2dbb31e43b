package org.moothall.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Key;

/// What the index keeps of a row to show it. It lies in columns rather than in stored fields, since those are
/// packed in blocks of many rows, and to unpack ten blocks for ten results was half of the time that a question
/// took.
final class Columns {
    private final List<LeafReaderContext> leaves;

    Columns(IndexSearcher searcher) {
        this.leaves = searcher.getIndexReader().leaves();
    }

    /// The thing that a row belongs to.
    Key owner(int row) throws IOException {
        return Fields.key(String.valueOf(value(Fields.OWNER, row)));
    }

    /// What is kept beside the text; none of a row that only places others.
    @Nullable
    Sheet sheet(int row) throws IOException {
        String json = value(Fields.SHEET, row);
        return json == null ? null : Sheet.read(json);
    }

    /// The text of a passage.
    String text(int row) throws IOException {
        String text = value(Fields.PASSAGE, row);
        return text == null ? "" : text;
    }

    private @Nullable String value(String column, int row) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), column);
        return values.advanceExact(row - leaf.docBase) ? values.binaryValue().utf8ToString() : null;
    }
}
