package org.moothall.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.search.lucene.words.Language;
import org.moothall.search.passages.Passage;
import org.moothall.search.passages.Thing;

/// Writes one batch of things. First everything but documents, with what it says about the place of papers; then,
/// all that being readable, the documents that are new or whose place has changed. A document that was there
/// already is written again from what the index has of it: its file is not asked a second time.
final class Batch {
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<Key, Thing> things = new LinkedHashMap<>();
    private final Set<Key> touched = new LinkedHashSet<>();
    private final Set<Key> renamed = new LinkedHashSet<>();
    private final Map<Key, Optional<String>> bodies = new HashMap<>();
    private final Map<AuthorityCode, Optional<String>> languages = new HashMap<>();

    Batch(IndexWriter writer, SearcherManager searchers, Collection<Thing> things) {
        this.writer = writer;
        this.searchers = searchers;
        things.stream().sorted(Comparator.comparing(Batch::urgency)).forEach(thing -> {
            this.things.remove(thing.key());
            this.things.put(thing.key(), thing);
        });
    }

    /// What others are named after comes first.
    private static int urgency(Thing thing) {
        return switch (thing.key().kind()) {
            case AUTHORITY -> 0;
            case BODY -> 1;
            default -> 2;
        };
    }

    void write() throws IOException {
        withSearcher(this::writeThings);
        searchers.maybeRefreshBlocking();
        withSearcher(this::writeDocuments);
        if (!renamed.isEmpty()) {
            searchers.maybeRefreshBlocking();
            withSearcher(this::rename);
        }
        searchers.maybeRefreshBlocking();
    }

    private void writeThings(IndexSearcher before) throws IOException {
        Placings old = new Placings(before);
        Names names = new Names(before);
        for (Thing thing : things.values()) {
            Key key = thing.key();
            boolean known = before.getIndexReader().docFreq(Fields.owner(key)) > 0;
            touched.addAll(old.touched(key.authority(), thing.placings()));
            if (known) {
                touched.addAll(old.touched(key.authority(), old.by(key)));
            }
            if (key.kind() == Kind.DOCUMENT) {
                continue;
            }
            if (key.kind() == Kind.BODY) {
                note(thing, names);
            }
            List<Document> rows = new ArrayList<>();
            for (Passage passage : thing.passages()) {
                rows.add(row(key, passage, Standing.of(passage), names));
            }
            thing.placings().forEach(placing -> rows.add(Placings.row(key, placing)));
            replace(key, rows, known);
        }
    }

    /// Takes note of a body's name, and whether others have to be written again for it.
    private void note(Thing thing, Names names) throws IOException {
        Key key = thing.key();
        Optional<String> name = thing.passages().stream().findFirst().map(Passage::title);
        if (!name.equals(Optional.ofNullable(names.body(key.authority(), new BodyId(key.number()))))) {
            renamed.add(key);
        }
        bodies.put(key, name);
    }

    private void writeDocuments(IndexSearcher now) throws IOException {
        Placings placings = new Placings(now);
        Names names = new Names(now);
        for (Thing thing : things.values()) {
            if (thing.key().kind() == Kind.DOCUMENT) {
                touched.remove(thing.key());
                write(thing, placings, names);
            }
        }
        // What an issue's papers are, and where it appears, may both be news of this batch.
        for (Thing thing : things.values()) {
            touched.addAll(placings.touched(thing.key().authority(), thing.placings()));
        }
        for (Key document : touched) {
            if (!things.containsKey(document)) {
                again(document, now, placings, names);
            }
        }
    }

    private void write(Thing document, Placings placings, Names names) throws IOException {
        List<Document> rows = new ArrayList<>();
        if (!document.passages().isEmpty()) {
            Standing standing = Standing.of(document.key(), document.passages().getFirst(), placings);
            for (Passage passage : document.passages()) {
                rows.add(row(document.key(), passage, standing, names));
            }
        }
        replace(document.key(), rows, true);
    }

    private void replace(Key key, List<Document> rows, boolean known) throws IOException {
        if (rows.isEmpty()) {
            writer.deleteDocuments(Fields.owner(key));
        } else if (known) {
            writer.updateDocuments(Fields.owner(key), rows);
        } else {
            writer.addDocuments(rows);
        }
    }

    /// Writes a thing again that the index has, where anything has changed but its text.
    private void again(Key key, IndexSearcher now, Placings placings, Names names) throws IOException {
        Columns columns = new Columns(now);
        List<Document> rows = new ArrayList<>();
        boolean changed = false;
        Standing standing = null;
        for (ScoreDoc row : kept(new TermQuery(Fields.owner(key)), now)) {
            Sheet sheet = columns.sheet(row.doc);
            if (sheet == null) {
                continue;
            }
            if (key.kind() != Kind.DOCUMENT) {
                standing = Standing.of(sheet.passage());
            } else if (standing == null) {
                standing = Standing.of(key, sheet.passage(), placings);
            }
            Sheet fresh = sheet(key, sheet.passage(), standing, names);
            changed |= !fresh.equals(sheet);
            rows.add(Fields.row(key, fresh, columns.text(row.doc), language(key, fresh, names)));
            if (!changed && key.kind() == Kind.DOCUMENT) {
                return;
            }
        }
        if (changed) {
            placings.by(key).forEach(placing -> rows.add(Placings.row(key, placing)));
            writer.updateDocuments(Fields.owner(key), rows);
        }
    }

    private static ScoreDoc[] kept(Query query, IndexSearcher now) throws IOException {
        return now.search(query, Math.max(1, now.count(query)), Sort.INDEXORDER).scoreDocs;
    }

    /// Writes again everything that stands before a body which has another name now.
    private void rename(IndexSearcher now) throws IOException {
        Placings placings = new Placings(now);
        Names names = new Names(now);
        for (Key body : renamed) {
            Query query = new BooleanQuery.Builder()
                    .add(
                            new TermQuery(
                                    new Term(Fields.AUTHORITY, body.authority().value())),
                            BooleanClause.Occur.FILTER)
                    .add(LongField.newExactQuery(Fields.BODY, body.number()), BooleanClause.Occur.FILTER)
                    .build();
            Set<Key> owners = new LinkedHashSet<>();
            Columns columns = new Columns(now);
            for (ScoreDoc row : kept(query, now)) {
                owners.add(columns.owner(row.doc));
            }
            for (Key owner : owners) {
                again(owner, now, placings, names);
            }
        }
    }

    private Document row(Key key, Passage passage, Standing standing, Names names) throws IOException {
        Sheet sheet = sheet(key, passage, standing, names);
        return Fields.row(key, sheet, passage.text(), language(key, sheet, names));
    }

    private Sheet sheet(Key key, Passage passage, Standing standing, Names names) throws IOException {
        return new Sheet(
                passage.bare(),
                standing.place(),
                standing.bodies(),
                standing.wards(),
                standing.minor(),
                name(key.authority(), standing.place().body(), names));
    }

    @Nullable
    private String name(AuthorityCode authority, @Nullable BodyId body, Names names) throws IOException {
        if (body == null) {
            return null;
        }
        Key key = new Key(authority, Kind.BODY, body.number());
        Optional<String> known = bodies.get(key);
        if (known == null) {
            known = Optional.ofNullable(names.body(authority, body));
            bodies.put(key, known);
        }
        return known.orElse(null);
    }

    private Language language(Key key, Sheet sheet, Names names) throws IOException {
        String own = sheet.passage().language();
        if (own != null) {
            return Language.of(own);
        }
        Optional<String> known = languages.get(key.authority());
        if (known == null) {
            Thing authority = things.get(new Key(key.authority(), Kind.AUTHORITY, 0));
            known = Optional.ofNullable(
                    authority == null || authority.passages().isEmpty()
                            ? names.language(key.authority())
                            : authority.passages().getFirst().language());
            languages.put(key.authority(), known);
        }
        return Language.of(known.orElse(null));
    }

    private void withSearcher(Step step) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            step.take(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private interface Step {
        void take(IndexSearcher searcher) throws IOException;
    }
}
