package org.moothall.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Database;
import org.moothall.record.Authority;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.web.Gone;
import org.moothall.web.NotFound;

/// What is public, as the pages ask for it. Everything here was put on the ledger; the pages read and never write.
public final class Hall {
    private final Database database;

    /// The hall in its own store.
    public Hall(Database database) {
        this.database = database;
    }

    /// Asks the store. SQL stands beside the method that needs it, in the package of the page.
    public <T> T read(Function<Handle, T> question) {
        return database.read(question);
    }

    /// The content of a key, as it now stands.
    public <C extends Content> Optional<Published<C>> find(Class<C> type, Key key) {
        return read(handle -> handle.createQuery(
                        "select json, entry, since from thing where authority = ? and kind = ? and id = ?")
                .bind(0, key.authority().value())
                .bind(1, key.kind().wire())
                .bind(2, key.number())
                .map((rows, context) -> published(type, rows, context))
                .findOne());
    }

    /// The content of a key, as it now stands.
    ///
    /// @throws NotFound where there is none; where it was withdrawn, with the notice
    public <C extends Content> Published<C> get(Class<C> type, Key key) {
        return find(type, key)
                .orElseThrow(() -> findWithdrawal(key)
                        .map(notice -> NotFound.withdrawn(key.toString(), gone(notice)))
                        .orElseGet(() -> NotFound.of(key.toString())));
    }

    private static Gone gone(Withdrawal notice) {
        Long replacement = notice.replacement();
        return new Gone(
                notice.title(),
                notice.date(),
                notice.reason(),
                notice.by(),
                replacement == null ? null : Addresses.of(notice.of(), replacement));
    }

    /// The notice that took a thing back, where it has not been published again since.
    public Optional<Withdrawal> findWithdrawal(Key key) {
        return read(
                handle -> handle.createQuery("select json from withdrawn where authority = ? and kind = ? and id = ?")
                        .bind(0, key.authority().value())
                        .bind(1, key.kind().wire())
                        .bind(2, key.number())
                        .mapTo(String.class)
                        .map(json -> RecordJson.read(json, Withdrawal.class))
                        .findOne());
    }

    /// Documents by their ids; those that are not there are left out.
    public Map<DocumentId, Published<Document>> listDocuments(AuthorityCode authority, Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Long> numbers = ids.stream().map(DocumentId::number).distinct().toList();
        return read(handle -> handle
                .createQuery("""
                        select json, entry, since from thing
                        where authority = :authority and kind = 'document' and id in (<ids>)
                        """)
                .bind("authority", authority.value())
                .bindList("ids", numbers)
                .map((rows, context) -> published(Document.class, rows, context))
                .stream()
                .collect(Collectors.toMap(
                        document -> document.content().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    /// The authorities whose record is here; the one published first is the hall's own.
    public List<Authority> listAuthorities() {
        return read(handle -> handle.createQuery("select json from thing where kind = ? order by entry")
                .bind(0, Kind.AUTHORITY.wire())
                .mapTo(String.class)
                .map(json -> RecordJson.read(json, Authority.class))
                .list());
    }

    /// A row with `json`, `entry` and `since` as a published content.
    public static <C extends Content> Published<C> published(Class<C> type, ResultSet rows, StatementContext context)
            throws SQLException {
        return new Published<>(
                RecordJson.read(rows.getString("json"), type),
                rows.getLong("entry"),
                Instant.parse(rows.getString("since")));
    }
}
