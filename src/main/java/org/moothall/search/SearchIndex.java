package org.moothall.search;

import java.util.List;
import org.moothall.search.passages.Thing;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Question;

/// A full-text index of what has been published, kept by Lucene or another engine. What a paper's place is may be
/// said before or after the paper itself comes: the index puts the two together.
public interface SearchIndex extends AutoCloseable {
    /// How many entries of the ledger it has taken in, as searches see it; 0 for an index that is to be filled
    /// anew.
    long position();

    /// Puts these things in the place of what it had of them, and moves on to a position: both or neither.
    /// Afterwards every search sees them. A position that is not beyond its own is passed over: another process
    /// was faster.
    void apply(List<Thing> things, long position);

    /// Makes lasting what has been applied. Without it a crash may take the index back to an earlier position.
    void keep();

    /// The passages that answer a question.
    Answer answer(Question question);

    /// Forgets everything; the position is 0 again.
    void clear();

    @Override
    void close();
}
