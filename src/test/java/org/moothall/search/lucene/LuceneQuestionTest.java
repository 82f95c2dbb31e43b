package org.moothall.search.lucene;

import java.nio.file.Path;
import org.moothall.search.QuestionContract;
import org.moothall.search.SearchIndex;

class LuceneQuestionTest extends QuestionContract {
    @Override
    protected SearchIndex open(Path folder) {
        return LuceneIndex.open(folder);
    }
}
