package org.moothall.search.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What bodies are called and in which language authorities write, as far as it stands in the index.
final class Names {
    private final IndexSearcher searcher;

    Names(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    @Nullable
    String body(AuthorityCode authority, BodyId body) throws IOException {
        return sheet(new Key(authority, Kind.BODY, body.number()))
                .map(sheet -> sheet.passage().title())
                .orElse(null);
    }

    @Nullable
    String language(AuthorityCode authority) throws IOException {
        return sheet(new Key(authority, Kind.AUTHORITY, 0))
                .map(sheet -> sheet.passage().language())
                .orElse(null);
    }

    private Optional<Sheet> sheet(Key key) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(Fields.owner(key)), 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(new Columns(searcher).sheet(found[0].doc));
    }
}
