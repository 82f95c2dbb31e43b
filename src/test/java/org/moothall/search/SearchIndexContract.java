package org.moothall.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.documents.PageText;
import org.moothall.record.Content;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.search.passages.Category;
import org.moothall.search.passages.Thing;
import org.moothall.search.passages.Things;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;

/// What every search index keeps and forgets, whichever engine it is.
public abstract class SearchIndexContract extends IndexAtHand {
    @Test
    void aDocumentIsFoundByItsTextOnItsPageUnderItsItem() {
        put(authority(), cabinet(), meeting(), report());

        Hit hit = only("Saturdays", Category.DOCUMENT);

        assertThat(hit.key()).isEqualTo(new Key(HERE, Kind.DOCUMENT, 5));
        assertThat(hit.page()).isEqualTo(2);
        assertThat(hit.pages()).isEqualTo(2);
        assertThat(hit.format()).isEqualTo("PDF");
        assertThat(hit.body()).isEqualTo("Cabinet");
        assertThat(hit.place().day()).isEqualTo("2025-07-17");
        assertThat(hit.place().number()).isEqualTo("17");
        assertThat(marked(hit.passage())).containsExactly("Saturdays");
    }

    @Test
    void thePlaceOfAPaperIsTheSameInWhateverOrderThingsCome() {
        List<Content> things = List.of(authority(), cabinet(), meeting(), report(), issue(), appendix());
        for (int turn = 0; turn < things.size(); turn++) {
            index.clear();
            position = 0;
            List<Content> turned = new ArrayList<>(things);
            Collections.rotate(turned, turn);
            turned.forEach(this::put);

            assertThat(only("Saturdays", Category.DOCUMENT).place().number()).isEqualTo("17");
            Hit byIssue = only("equality", Category.DOCUMENT);
            assertThat(byIssue.body()).isEqualTo("Cabinet");
            assertThat(byIssue.place().number()).isEqualTo("17");
            assertThat(ask("equality", filters("ward=Northmere")).total()).isEqualTo(1);
        }
    }

    @Test
    void aBodyThatIsRenamedIsRenamedEverywhere() {
        put(authority(), cabinet(), meeting(), report());

        put(read("{'kind':'body','id':3,'name':'Executive'}"));

        assertThat(only("Saturdays", Category.DOCUMENT).body()).isEqualTo("Executive");
        assertThat(ask("executive saturdays", Filters.NONE).total()).isEqualTo(1);
        assertThat(ask("cabinet saturdays", Filters.NONE).reading()).isNotEqualTo(Answer.Reading.EXACT);
    }

    @Test
    void aMeetingThatChangesTakesItsPapersAlong() {
        put(authority(), cabinet(), meeting(), report());

        put(read("{'kind':'meeting','id':7,'body':3,'date':'2025-09-01','items':[]}"));

        Hit hit = only("Saturdays", Category.DOCUMENT);
        assertThat(hit.place().meeting()).isNull();
        assertThat(hit.place().day()).isEqualTo("2025-07-08");
        assertThat(ask("endorse", Filters.NONE).total()).isZero();
    }

    @Test
    void whatIsTakenOutIsNotFound() {
        put(authority(), cabinet(), meeting(), report());

        apply(List.of(Thing.gone(new Key(HERE, Kind.DOCUMENT, 5))));

        assertThat(ask("Saturdays", Filters.NONE).total()).isZero();
        apply(List.of(Thing.gone(new Key(HERE, Kind.MEETING, 7))));
        assertThat(ask("endorse", Filters.NONE).total()).isZero();
    }

    @Test
    void whatComesAgainIsThereOnce() {
        put(authority(), cabinet(), meeting(), report());
        put(authority(), cabinet(), meeting(), report());

        assertThat(ask("Saturdays", Filters.NONE).total()).isEqualTo(1);
        assertThat(ask("endorse", Filters.NONE).total()).isEqualTo(1);
    }

    @Test
    void aPositionThatHasBeenReachedIsPassedOver() {
        put(authority(), report());
        long reached = index.position();

        index.apply(List.of(Thing.gone(new Key(HERE, Kind.DOCUMENT, 5))), reached);

        assertThat(ask("Saturdays", Filters.NONE).total()).isEqualTo(1);
        assertThat(index.position()).isEqualTo(reached);
    }

    @Test
    void whatWasKeptIsThereAfterItIsOpenedAgain() throws IOException {
        put(authority(), cabinet(), meeting(), report());
        index.keep();
        index.close();

        index = open(folder);

        assertThat(index.position()).isEqualTo(position);
        assertThat(ask("Saturdays", Filters.NONE).total()).isEqualTo(1);
    }

    @Test
    void theRecordOfAnotherAuthorityIsNeverMixedIn() {
        put(authority(), report());
        assertThat(index.answer(new Question(ELSEWHERE, Asked.of("Saturdays"), Filters.NONE, Order.RELEVANCE, 1, true))
                        .total())
                .isZero();
        Things things = new Things(version -> List.of(new PageText(1, "Saturdays elsewhere")));
        apply(List.of(things.of(new Key(ELSEWHERE, Kind.DOCUMENT, 5), report())));

        assertThat(only("Saturdays", Category.DOCUMENT).key().authority()).isEqualTo(HERE);
        assertThat(ask("elsewhere", Filters.NONE).total()).isZero();
    }
}
