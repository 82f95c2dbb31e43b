package org.moothall.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.documents.PageText;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.search.passages.Category;
import org.moothall.search.passages.Things;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;
import org.moothall.search.questions.Remark;

/// How every search index answers, whichever engine it is.
public abstract class QuestionContract extends IndexAtHand {
    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            library                      | 2
            LIBRARIES                    | 2
            councils budget              | 1
            council's                    | 1
            ty mawr                      | 1
            tŷ                           | 1
            muller                       | 1
            Müller                       | 1
            obrien                       | 1
            O'Brien                      | 1
            1250000                      | 1
            £1,250,000                   | 1
            CYP/25/07                    | 1
            cyp/25/08                    | 0
            17/07/2025                   | 2
            17.7.2025                    | 2
            2025-07-17                   | 2
            17 July 2025 saturdays       | 1
            "close on Saturdays"         | 1
            "Saturdays on close"         | 0
            "libraries in"               | 0
            "library in Mill             | 1
            librar*                      | 2
            *library librar*             | 2
            saturdays -mill              | 0
            saturdays -"lane mill"       | 1
            saturdays –zebra             | 1
            cabinet saturdays            | 1
            mill:saturdays               | 1
            the saturdays                | 1
            re-use                       | 1
            saturdays AND mill           | 1
            """)
    void theSearchBoxUnderstands(String typed, int found) {
        put(authority(), cabinet(), meeting(), report());

        Answer answer = ask(typed, filters("kind=document"));

        boolean exact = answer.reading() == Answer.Reading.EXACT;
        assertThat(exact ? answer.total() : 0).as(typed).isEqualTo(found);
    }

    @Test
    void aTypingMistakeIsForgivenAndSaid() {
        put(authority(), cabinet(), meeting(), report());

        Answer answer = ask("libary satudays", filters("kind=document"));

        assertThat(answer.reading()).isEqualTo(Answer.Reading.CORRECTED);
        assertThat(answer.suggestion()).isEqualTo("library saturdays");
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void whereNoPassageHasAllWordsMostAreEnough() {
        put(authority(), cabinet(), meeting(), report());

        Answer answer = ask("saturdays xylophone mill", filters("kind=document"));

        assertThat(answer.reading()).isEqualTo(Answer.Reading.RELAXED);
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void filtersNarrowAndAreCounted() {
        put(authority(), cabinet(), meeting(), report(), issue(), appendix());

        Answer all = ask("library", Filters.NONE);

        assertThat(all.counts().categories())
                .extracting(of -> of.value().wire())
                .contains("document", "item", "issue");
        assertThat(all.counts().bodies()).extracting(of -> of.name()).containsExactly("Cabinet");
        assertThat(all.counts().years()).extracting(of -> of.value()).containsExactly(2025);
        assertThat(ask("library", filters("body=3")).total()).isPositive().isLessThan(all.total());
        assertThat(ask("library", filters("body=4")).total()).isZero();
        assertThat(ask("library", filters("year=2024")).total()).isZero();
        assertThat(ask("library", filters("ward=Northmere")).hits())
                .extracting(Hit::category)
                .contains(Category.ISSUE);
    }

    @Test
    void theSamePassageInAReportAndInThePackIsOneResult() {
        String text = "Members are asked to note that the number of visits to every branch has fallen in each of the "
                + "last six years while the number of loans of electronic books has grown to more than a third of all.";
        Things report = new Things(version -> List.of(new PageText(1, text)));
        Things pack = new Things(version -> List.of(new PageText(40, text + " 212")));
        apply(List.of(
                report.of(new Key(HERE, Kind.DOCUMENT, 5), report()),
                pack.of(
                        new Key(HERE, Kind.DOCUMENT, 8),
                        read("{'kind':'document','id':8,'title':'Pack','versions':[{'number':1}]}"))));
        put(read("{'kind':'meeting','id':7,'body':3,'date':'2025-07-17','papers':"
                + "[{'document':8,'title':'Pack','role':'PACK'}],'items':[]}"));

        Hit hit = only("electronic", Category.DOCUMENT);

        assertThat(hit.title()).isEqualTo("Library hours");
        assertThat(hit.also()).extracting(Hit.Also::title).containsExactly("Pack");
    }

    @Test
    void theNewestComesFirstWhereThatIsAsked() {
        put(
                authority(),
                read("{'kind':'decision','id':1,'title':'Parking','made':'2019-01-01'}"),
                read("{'kind':'decision','id':2,'title':'Parking','made':'2025-01-01'}"),
                read("{'kind':'decision','id':3,'title':'Parking'}"));

        Answer answer = index.answer(new Question(HERE, Asked.of("parking"), Filters.NONE, Order.DATE, 1, true));

        assertThat(answer.hits()).extracting(hit -> hit.key().number()).containsExactly(2L, 1L, 3L);
    }

    @Test
    void aDecisionStandsAboveAPaperThatOnlyMentionsIt() {
        put(authority(), cabinet(), meeting(), report());
        put(read("{'kind':'decision','id':9,'title':'Library hours','made':'2025-07-17','text':'Close the library'}"));

        assertThat(ask("library", Filters.NONE).hits().getFirst().category()).isEqualTo(Category.DECISION);
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() {
        for (int i = 1; i <= 25; i++) {
            put(read("{'kind':'decision','id':%d,'title':'Bridge %d','made':'2025-01-01'}".formatted(i, i)));
        }
        List<Long> seen = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Answer answer =
                    index.answer(new Question(HERE, Asked.of("bridge"), Filters.NONE, Order.RELEVANCE, page, true));
            answer.hits().forEach(hit -> seen.add(hit.key().number()));
            assertThat(answer.more()).isEqualTo(page < 3);
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void withoutWordsFiltersAloneLeadToWhatThereIs() {
        put(authority(), cabinet(), meeting(), report());

        assertThat(ask("", filters("kind=item")).total()).isEqualTo(1);
        assertThat(ask("-library", Filters.NONE).total()).isZero();
        assertThat(Asked.of("-library").remarks()).containsExactly(Remark.ONLY_EXCLUDED);
    }
}
