package org.moothall.hall.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Addresses;
import org.moothall.record.ids.Kind;

/// A place in the record at which a document was used.
///
/// @param href   where
/// @param title  of the item, issue or decision; none for a meeting as a whole
/// @param body   whose meeting it was, where it was one
/// @param number of the agenda item
/// @param issue  the id of the issue that the item belongs to
record Use(
        String kind,
        String href,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate day,
        @Nullable String number,
        @Nullable Long issue,
        @Nullable String issueTitle) {

    static Use of(ResultSet row, StatementContext context) throws SQLException {
        String kind = row.getString("kind");
        boolean item = kind.equals("item");
        String day = row.getString("day");
        long issue = row.getLong("issue");
        boolean none = row.wasNull();
        return new Use(
                kind,
                item
                        ? "/meetings/" + row.getLong("meeting") + "/items/" + row.getLong("owner")
                        : Addresses.of(Kind.of(kind), row.getLong("owner")),
                row.getString(item ? "item_title" : "thing_title"),
                row.getString("body"),
                day == null ? null : LocalDate.parse(day),
                row.getString("number"),
                none ? null : issue,
                row.getString("issue_title"));
    }
}
