package org.moothall.bench;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// SQLite's FTS5 with prefix indexes, ranked by bm25 and marked.
final class SqliteSearch implements Searching.Engine {
    private final Handle handle;

    SqliteSearch(Path folder, List<String> passages) {
        handle = Jdbi.create("jdbc:sqlite:" + folder.resolve("fts.db")).open();
        handle.execute("pragma cache_size = -512000");
        handle.execute("create virtual table passage using fts5(text, prefix = '3 4')");
        handle.useTransaction(writing -> {
            for (int from = 0; from < passages.size(); from += 1000) {
                PreparedBatch batch = writing.prepareBatch("insert into passage (rowid, text) values (?, ?)");
                for (int i = from; i < Math.min(passages.size(), from + 1000); i++) {
                    batch.add(i + 1, passages.get(i));
                }
                batch.execute();
            }
        });
        handle.execute("insert into passage (passage) values ('optimize')");
    }

    @Override
    public int ask(String question) {
        return handle.createQuery(
                        "select snippet(passage, 0, '<mark>', '</mark>', '…', 40) from passage where passage match ? order by rank limit 10")
                .bind(0, question)
                .mapTo(String.class)
                .list()
                .size();
    }

    @Override
    public void close() {
        handle.close();
    }
}
