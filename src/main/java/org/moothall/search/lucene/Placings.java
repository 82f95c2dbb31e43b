package org.moothall.search.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.search.passages.Placing;

/// What things say about the place of papers, kept in the index beside the passages as rows that no search finds.
final class Placings {
    private static final String PLACED = "placed";
    private static final String PAPER_OF = "paper-of";
    private static final String APPEARS = "appears";
    private static final String PLACING = "placing";
    private static final int MOST = 200;

    private final IndexSearcher searcher;

    Placings(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The row of a placing that this thing makes.
    static Document row(Key key, Placing placing) {
        AuthorityCode authority = key.authority();
        Document row = new Document();
        row.add(new StringField(Fields.OWNER, key.toString(), Field.Store.NO));
        DocumentId document = placing.document();
        IssueId issue = placing.issue();
        if (document != null) {
            row.add(new StringField(PLACED, document(authority, document).toString(), Field.Store.NO));
        }
        if (issue != null) {
            row.add(new StringField(document == null ? APPEARS : PAPER_OF, name(authority, issue), Field.Store.NO));
        }
        row.add(new StoredField(PLACING, json(placing)));
        return row;
    }

    /// What is said about a document.
    List<Placing> of(Key document) throws IOException {
        return find(new Term(PLACED, document.toString()));
    }

    /// Where an issue appears.
    List<Placing> appearances(AuthorityCode authority, IssueId issue) throws IOException {
        return find(new Term(APPEARS, name(authority, issue)));
    }

    /// What a thing says.
    List<Placing> by(Key owner) throws IOException {
        return find(Fields.owner(owner));
    }

    /// The documents whose place may change when these placings come or go.
    Set<Key> touched(AuthorityCode authority, List<Placing> placings) throws IOException {
        Set<Key> documents = new LinkedHashSet<>();
        for (Placing placing : placings) {
            DocumentId document = placing.document();
            IssueId issue = placing.issue();
            if (document != null) {
                documents.add(document(authority, document));
            } else if (issue != null) {
                for (Placing paper : find(new Term(PAPER_OF, name(authority, issue)))) {
                    if (paper.document() != null) {
                        documents.add(document(authority, paper.document()));
                    }
                }
            }
        }
        return documents;
    }

    private List<Placing> find(Term term) throws IOException {
        int rows = searcher.getIndexReader().docFreq(term);
        if (rows == 0) {
            return List.of();
        }
        // A thing's own placings are all read, however many; those about one document or issue up to a bound.
        boolean all = term.field().equals(Fields.OWNER) || term.field().equals(PAPER_OF);
        List<Placing> found = new ArrayList<>();
        var stored = searcher.storedFields();
        for (ScoreDoc row : searcher.search(new TermQuery(term), all ? rows : Math.min(rows, MOST)).scoreDocs) {
            String json = stored.document(row.doc, Set.of(PLACING)).get(PLACING);
            if (json != null) {
                found.add(read(json));
            }
        }
        return found;
    }

    private static Key document(AuthorityCode authority, DocumentId document) {
        return new Key(authority, Kind.DOCUMENT, document.number());
    }

    private static String name(AuthorityCode authority, IssueId issue) {
        return authority + "/" + issue;
    }

    private static String json(Placing placing) {
        try {
            return RecordJson.mapper().writeValueAsString(placing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a placing always has a JSON text", e);
        }
    }

    private static Placing read(String json) {
        try {
            return RecordJson.mapper().readValue(json, Placing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a placing that cannot be read", e);
        }
    }
}
