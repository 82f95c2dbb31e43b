package org.moothall.search.lucene;

import java.nio.file.Path;
import org.moothall.search.SearchIndex;
import org.moothall.search.SearchIndexContract;

class LuceneIndexTest extends SearchIndexContract {
    @Override
    protected SearchIndex open(Path folder) {
        return LuceneIndex.open(folder);
    }
}
