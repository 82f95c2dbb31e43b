package org.moothall.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// PostgreSQL's full text: a stored `tsvector` under a GIN index, ranked and marked.
final class PostgresSearch implements Searching.Engine {
    private final EmbeddedPostgres server;
    private final Handle handle;

    PostgresSearch(List<String> passages) throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .start();
        handle = Jdbi.create(server.getPostgresDatabase()).open();
        handle.execute(
                "create table passage (id bigint primary key, text text, words tsvector generated always as (to_tsvector('simple', text)) stored)");
        for (int from = 0; from < passages.size(); from += 1000) {
            PreparedBatch batch = handle.prepareBatch("insert into passage (id, text) values (?, ?)");
            for (int i = from; i < Math.min(passages.size(), from + 1000); i++) {
                batch.add(i, passages.get(i));
            }
            batch.execute();
        }
        handle.execute("create index on passage using gin (words)");
        handle.execute("vacuum analyze passage");
    }

    @Override
    public int ask(String question) {
        boolean prefix = question.endsWith("*");
        String parser = prefix ? "to_tsquery" : question.startsWith("\"") ? "phraseto_tsquery" : "plainto_tsquery";
        return handle.createQuery("""
                        select ts_headline('simple', text, :parser('simple', :question)) from (
                            select text from passage where words @@ :parser('simple', :question)
                            order by ts_rank(words, :parser('simple', :question)) desc limit 10) as best
                        """.replace(":parser", parser))
                .bind("question", prefix ? question.replace("*", ":*") : question.replace("\"", ""))
                .mapTo(String.class)
                .list()
                .size();
    }

    @Override
    public void close() throws IOException {
        handle.close();
        server.close();
    }
}
