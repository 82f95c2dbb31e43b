package org.moothall.search.lucene;

import java.time.LocalDate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.search.lucene.words.Days;
import org.moothall.search.lucene.words.Fingerprint;
import org.moothall.search.lucene.words.Language;
import org.moothall.search.passages.Category;
import org.moothall.search.passages.Place;
import org.moothall.search.passages.Rank;

/// The fields of the index, and how a passage fills them. Whoever changes them must raise [#VERSION].
final class Fields {
    /// The version of the index's form; an index of another one is made anew.
    static final int VERSION = 2;

    /// The thing that a row belongs to, as its key's text.
    static final String OWNER = "owner";

    static final String AUTHORITY = "authority";
    static final String CATEGORY = "category";

    /// The passage, then what else should be found: title, body, day.
    static final String TEXT = "text";

    /// The passage as it is shown.
    static final String PASSAGE = "passage";

    static final String TITLE = "title";
    static final String BODY = "body";

    /// Days since 1970.
    static final String DAY = "day";

    static final String WARD = "ward";
    static final String PRINT = "print";
    static final String SHEET = "sheet";
    static final String STATIC = "static";
    static final String RANK = "rank";

    private static final int LONGEST_WARD = 200;
    private static final FieldType FOUND = found();

    private Fields() {}

    /// All that belongs to a thing.
    static Term owner(Key key) {
        return new Term(OWNER, key.toString());
    }

    /// A ward's name as the index keeps it: bounded, since a term of the index is.
    static String ward(String name) {
        return name.length() <= LONGEST_WARD ? name : name.substring(0, LONGEST_WARD);
    }

    /// The key that a stored owner names.
    static Key key(String owner) {
        String[] parts = owner.split("/", -1);
        return new Key(new AuthorityCode(parts[0]), Kind.of(parts[1]), Long.parseLong(parts[2]));
    }

    /// The row of a passage.
    static Document row(Key key, Sheet sheet, String text, Language language) {
        Category category = sheet.passage().category();
        Document row = new Document();
        row.add(new StringField(OWNER, key.toString(), Field.Store.NO));
        row.add(column(OWNER, key.toString()));
        row.add(new StringField(AUTHORITY, key.authority().value(), Field.Store.NO));
        row.add(new IntField(CATEGORY, category.ordinal(), Field.Store.NO));
        row.add(new Spoken(TEXT, text, FOUND, language));
        row.add(new Spoken(TEXT, context(sheet, language), FOUND, language));
        row.add(new Spoken(TITLE, title(sheet), TextField.TYPE_NOT_STORED, language));
        for (BodyId body : sheet.bodies()) {
            row.add(new LongField(BODY, body.number(), Field.Store.NO));
        }
        LocalDate day = sheet.place().day();
        if (day != null) {
            row.add(new IntField(DAY, (int) day.toEpochDay(), Field.Store.NO));
        }
        for (String ward : sheet.wards()) {
            row.add(new KeywordField(WARD, ward(ward), Field.Store.NO));
        }
        if (category == Category.DOCUMENT) {
            row.add(new NumericDocValuesField(PRINT, Fingerprint.of(text)));
        }
        row.add(new FeatureField(STATIC, RANK, Rank.of(category, sheet.minor(), day)));
        row.add(column(PASSAGE, text));
        row.add(column(SHEET, sheet.json()));
        return row;
    }

    private static String title(Sheet sheet) {
        boolean named = sheet.passage().category() == Category.MEETING && sheet.name() != null;
        return named
                ? sheet.name() + " " + sheet.passage().title()
                : sheet.passage().title();
    }

    private static String context(Sheet sheet, Language language) {
        Place place = sheet.place();
        StringBuilder context = new StringBuilder(sheet.passage().title());
        if (sheet.name() != null) {
            context.append(" | ").append(sheet.name());
        }
        if (place.day() != null) {
            context.append(" | ").append(Days.words(place.day(), language));
        }
        return context.toString();
    }

    private static Field column(String name, String value) {
        return new BinaryDocValuesField(name, new BytesRef(value));
    }

    private static FieldType found() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /// A text in a language of its own.
    private static final class Spoken extends Field {
        private final Language language;

        Spoken(String name, String text, FieldType type, Language language) {
            super(name, text, type);
            this.language = language;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return language.analyzer().tokenStream(name(), stringValue());
        }
    }
}
