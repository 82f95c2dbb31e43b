package org.moothall.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.moothall.search.SearchIndex;
import org.moothall.search.passages.Thing;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Question;

/// The search index in a folder. The first process that opens it writes; one that comes later only reads, leaves
/// the writing to the first, and takes over when that one ends. What is applied can be found at once and is made
/// lasting now and then, together with the position: after a crash some entries are simply applied again.
public final class LuceneIndex implements SearchIndex {
    private static final Duration LASTING = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Home home;
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile long position;
    private long kept = System.nanoTime();
    private boolean closed;

    private LuceneIndex(Home home) {
        this.home = home;
    }

    /// The index in this folder, which is made where there is none.
    ///
    /// @throws UncheckedIOException where it cannot be made or opened
    public static LuceneIndex open(Path folder) {
        LuceneIndex index = new LuceneIndex(new Home(folder));
        index.exclusively(index::look);
        return index;
    }

    @Override
    public long position() {
        if (writing.tryLock()) {
            try {
                if (writer == null && !closed) {
                    look();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the search index cannot be read", e);
            } finally {
                writing.unlock();
            }
        }
        return position;
    }

    @Override
    public void apply(List<Thing> things, long reached) {
        exclusively(() -> {
            IndexWriter mine = writer == null ? await(reached) : writer;
            SearcherManager current = searchers;
            if (mine == null || current == null || reached <= position) {
                return;
            }
            try {
                new Batch(mine, current, things).write();
            } catch (AlreadyClosedException tragedy) {
                abandon();
                throw tragedy;
            }
            position = reached;
            if (System.nanoTime() - kept > LASTING.toNanos()) {
                commit(mine);
            }
        });
    }

    @Override
    public void keep() {
        exclusively(() -> {
            if (writer != null && (writer.hasUncommittedChanges() || Home.position(writer) != position)) {
                commit(writer);
            }
        });
    }

    @Override
    public Answer answer(Question question) {
        for (int attempt = 0; ; attempt++) {
            SearcherManager current = searchers;
            if (current == null) {
                return Answer.NONE;
            }
            try {
                IndexSearcher searcher = current.acquire();
                try {
                    return new Answering(searcher, question).answer();
                } finally {
                    current.release(searcher);
                }
            } catch (AlreadyClosedException replaced) {
                if (attempt > 0) {
                    throw replaced;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the search index cannot be read", e);
            }
        }
    }

    @Override
    public void clear() {
        exclusively(() -> {
            if (writer == null) {
                throw new IllegalStateException("another process writes the search index");
            }
            writer.deleteAll();
            position = 0;
            commit(writer);
            if (searchers != null) {
                searchers.maybeRefreshBlocking();
            }
        });
    }

    @Override
    public void close() {
        exclusively(() -> {
            if (closed) {
                return;
            }
            if (writer != null) {
                commit(writer);
            }
            closed = true;
            abandon();
            home.close();
        });
    }

    /// Takes over the writing where nobody else does it; otherwise sees how far the other process has come.
    private void look() throws IOException {
        IndexWriter mine = home.write();
        if (mine != null) {
            writer = mine;
            position = Home.position(mine);
            replace(new SearcherManager(mine, new SearcherFactory()));
        } else if (searchers == null) {
            replace(home.readers());
        } else {
            searchers.maybeRefreshBlocking();
        }
        if (mine == null && searchers != null) {
            position = Home.position(searchers);
        }
    }

    /// Waits until another process has come this far, or has left the writing to this one.
    private @Nullable IndexWriter await(long reached) throws IOException {
        long seen = position;
        long since = System.nanoTime();
        look();
        while (writer == null && position < reached) {
            if (position > seen) {
                return null;
            }
            if (closed || System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "another process writes the search index and has not gone on from entry " + position);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            look();
        }
        return writer;
    }

    private void commit(IndexWriter mine) throws IOException {
        Home.commit(mine, position);
        kept = System.nanoTime();
    }

    private void replace(@Nullable SearcherManager next) throws IOException {
        SearcherManager last = searchers;
        searchers = next;
        if (last != null) {
            last.close();
        }
    }

    /// Lets the writer go, what is not lasting being lost; the next attempt opens it anew.
    private void abandon() throws IOException {
        replace(null);
        IndexWriter last = writer;
        writer = null;
        if (last != null) {
            last.rollback();
        }
    }

    private void exclusively(Step step) {
        writing.lock();
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be kept", e);
        } finally {
            writing.unlock();
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
