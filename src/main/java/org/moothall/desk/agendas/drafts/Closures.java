package org.moothall.desk.agendas.drafts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Why items and papers are not open, in work.
@Singleton
public final class Closures {
    static final String COLUMNS = "c.confidential, c.categories, c.reason, c.public_interest, c.decided_by, c.planning,"
            + " c.registered, c.review";

    /// What can be closed.
    public enum Subject {
        ITEM,
        PAPER
    }

    /// Closes something, or changes why it is closed.
    public void put(Handle handle, Subject subject, long number, Closure closure) {
        handle.createUpdate("""
                        insert into desk_closure (subject, number, confidential, categories, reason, public_interest,
                            decided_by, planning, registered, review)
                        values (:subject, :number, :confidential, :categories, :reason, :publicInterest, :decidedBy,
                            :planning, :registered, :review)
                        on conflict (subject, number) do update set confidential = excluded.confidential,
                            categories = excluded.categories, reason = excluded.reason,
                            public_interest = excluded.public_interest, decided_by = excluded.decided_by,
                            planning = excluded.planning, registered = excluded.registered, review = excluded.review
                        """)
                .bind("subject", subject.name())
                .bind("number", number)
                .bind("confidential", Cells.flag(closure.confidential()))
                .bind(
                        "categories",
                        closure.categories().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .bind("reason", closure.reason())
                .bind("publicInterest", closure.publicInterest())
                .bind("decidedBy", closure.decidedBy())
                .bind("planning", Cells.flag(closure.planning()))
                .bind("registered", Cells.flag(closure.registered()))
                .bind("review", closure.review())
                .execute();
    }

    /// Opens something.
    public void remove(Handle handle, Subject subject, long number) {
        handle.execute("delete from desk_closure where subject = ? and number = ?", subject.name(), number);
    }

    static @Nullable Closure read(ResultSet row) throws SQLException {
        String categories = row.getString("categories");
        return categories == null
                ? null
                : new Closure(
                        row.getInt("confidential") != 0,
                        numbers(categories),
                        row.getString("reason"),
                        row.getString("public_interest"),
                        row.getString("decided_by"),
                        Cells.yes(row, "planning"),
                        Cells.yes(row, "registered"),
                        Cells.day(row, "review"));
    }

    private static List<Integer> numbers(String categories) {
        return Arrays.stream(categories.split(","))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
