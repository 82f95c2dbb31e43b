package org.moothall.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.moothall.documents.PageText;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.search.SearchFollower;
import org.moothall.search.lucene.LuceneIndex;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;

/// Moothall's own index, fed as the ledger feeds it: documents of ten pages, a passage to a page.
final class OurSearch implements Searching.Engine {
    private static final AuthorityCode CODE = new AuthorityCode("dicebridge");
    private static final int PAGES = 10;
    private static final int BATCH = 500;

    private final LuceneIndex index;

    OurSearch(Path folder, List<String> passages) {
        index = LuceneIndex.open(folder.resolve("index"));
        SearchFollower follower = new SearchFollower(index, version -> pages(passages, version.number()));
        List<Entry> entries = new ArrayList<>();
        for (int document = 1; document <= passages.size() / PAGES; document++) {
            entries.add(entry(document));
            if (entries.size() == BATCH) {
                follower.apply(entries);
                entries.clear();
            }
        }
        follower.apply(entries);
        follower.rest();
    }

    private static List<PageText> pages(List<String> passages, int document) {
        List<PageText> pages = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            pages.add(new PageText(page, passages.get((document - 1) * PAGES + page - 1)));
        }
        return pages;
    }

    /// The version's number says which document it is.
    private static Entry entry(int document) {
        Content content = RecordJson.read("""
                {"kind":"document","id":%1$d,"title":"Paper %1$d","published":"2025-07-17","versions":[{"number":%1$d,"reading":"TEXT"}]}""".formatted(document));
        return new Entry(document - 1L, Instant.EPOCH, "Benchmark", content.key(CODE), "00", RecordJson.text(content));
    }

    @Override
    public int ask(String question) {
        return index.answer(new Question(CODE, Asked.of(question), Filters.NONE, Order.RELEVANCE, 1, false))
                .hits()
                .size();
    }

    @Override
    public void close() {
        index.close();
    }
}
