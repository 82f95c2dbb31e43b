package org.moothall.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.PageText;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;
import org.moothall.search.passages.Thing;
import org.moothall.search.passages.Things;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;
import org.moothall.search.questions.Snippet;

/// An index in a folder of the test's, and a small record to put into it.
public abstract class IndexAtHand {
    static final AuthorityCode HERE = new AuthorityCode("ambleford");
    static final AuthorityCode ELSEWHERE = new AuthorityCode("otherton");
    static final String REPORT = """
            The library in Mill Lane will close on Saturdays. The council’s budget for libraries is £1,250,000, and \
            reference CYP/25/07 gives the detail. Residents were consulted between 3 March and 17 April 2025. \
            Tŷ Mawr and the Müller room stay open. Councillor O’Brien asked about the re-use of the old branch.""";

    @TempDir
    protected Path folder;

    SearchIndex index;
    long position;

    /// The index in a folder, opened again where it is there already.
    protected abstract SearchIndex open(Path folder) throws IOException;

    @BeforeEach
    void openIt() throws IOException {
        index = open(folder);
        position = 0;
    }

    @AfterEach
    void closeIt() {
        index.close();
    }

    Hit only(String typed, Category category) {
        Answer answer = ask(typed, new Filters(category, null, null, null, null, null));
        assertThat(answer.hits()).as(typed).hasSize(1);
        return answer.hits().getFirst();
    }

    Answer ask(String typed, Filters filters) {
        return index.answer(new Question(HERE, Asked.of(typed), filters, Order.RELEVANCE, 1, true));
    }

    static Filters filters(String one) {
        String value = one.substring(one.indexOf('=') + 1);
        return switch (one.substring(0, one.indexOf('='))) {
            case "kind" -> new Filters(Category.valueOf(value.toUpperCase(Locale.ROOT)), null, null, null, null, null);
            case "body" -> new Filters(null, new BodyId(Long.parseLong(value)), null, null, null, null);
            case "year" -> new Filters(null, null, null, null, Integer.valueOf(value), null);
            case "from" -> new Filters(null, null, LocalDate.parse(value), null, null, null);
            default -> new Filters(null, null, null, null, null, value);
        };
    }

    static List<String> marked(Snippet snippet) {
        return snippet.pieces().stream()
                .filter(Snippet.Piece::marked)
                .map(Snippet.Piece::text)
                .toList();
    }

    void put(Content... contents) {
        Things things = new Things(version -> List.of(
                new PageText(1, version.number() == 1 ? "Front page" : ""),
                new PageText(2, version.number() == 1 ? REPORT : "An equality impact assessment")));
        apply(List.of(contents).stream()
                .map(content -> things.of(content.key(HERE), content))
                .toList());
    }

    void apply(List<Thing> things) {
        position += things.size();
        index.apply(things, position);
    }

    static Content read(String json) {
        return RecordJson.read(json.replace('\'', '"'));
    }

    static Content authority() {
        return read("{'kind':'authority','code':'ambleford','name':'Ambleford Council','languages':['en']}");
    }

    static Content cabinet() {
        return read("{'kind':'body','id':3,'name':'Cabinet'}");
    }

    static Content meeting() {
        return read("{'kind':'meeting','id':7,'body':3,'date':'2025-07-17','items':[{'id':71,'number':'17',"
                + "'title':'Library hours','issue':412,'purpose':'<p>To endorse</p>',"
                + "'papers':[{'document':5,'title':'Report','role':'REPORT'}]}]}");
    }

    static Content report() {
        return read("{'kind':'document','id':5,'title':'Library hours','published':'2025-07-08','versions':["
                + "{'number':1,'mediaType':'application/pdf'}]}");
    }

    static Content issue() {
        return read("{'kind':'issue','id':412,'title':'Library hours','date':'2025-07-01','wards':['Northmere'],"
                + "'papers':[{'document':6,'title':'Assessment','role':'APPENDIX'}]}");
    }

    static Content appendix() {
        return read("{'kind':'document','id':6,'title':'Assessment','versions':[{'number':2}]}");
    }
}
