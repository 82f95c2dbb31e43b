package org.moothall.desk.reports.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Account;
import org.moothall.accounts.AccountId;
import org.moothall.database.Instants;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.Numbered;

/// The reports in work.
@Singleton
public final class Reports {
    private final Clock clock;

    @Inject
    public Reports(Clock clock) {
        this.clock = clock;
    }

    /// One report.
    public Optional<Report> find(Handle handle, ReportNumber id) {
        return handle.createQuery("select * from desk_report where number = ?")
                .bind(0, id.number())
                .map(Reports::report)
                .findOne();
    }

    /// The reports of a council, what was changed last first.
    public List<Report> list(Handle handle, AuthorityCode authority) {
        return handle.createQuery("select * from desk_report where authority = ? order by changed desc, number desc")
                .bind(0, authority.value())
                .map(Reports::report)
                .list();
    }

    /// Begins a report.
    ///
    /// @param once the word of the form: where a report was begun with it before, this is that report
    public ReportNumber begin(
            Handle handle, AuthorityCode authority, ReportNumber id, ReportText text, Account author, String once) {
        bind(handle.createUpdate("""
                        insert into desk_report (number, authority, body, title, issue, meeting, item, wanted, author,
                            author_name, once, revision, made, changed, changed_by)
                        values (:number, :authority, :body, :title, :issue, :meeting, :item, :wanted, :author, :name,
                            :once, 1, :now, :now, :name)
                        on conflict (once) do nothing
                        """), text)
                .bind("number", id.number())
                .bind("authority", authority.value())
                .bind("author", author.id().number())
                .bind("name", author.name())
                .bind("once", once)
                .bind("now", clock.instant())
                .execute();
        return handle.createQuery("select number from desk_report where once = ?")
                .bind(0, once)
                .mapTo(Long.class)
                .map(ReportNumber::new)
                .one();
    }

    /// Changes what is said of a report, if nobody has since it was fetched.
    ///
    /// @return false where somebody has
    public boolean change(Handle handle, ReportNumber id, ReportText text, long revision, String by) {
        return bind(handle.createUpdate("""
                        update desk_report set body = :body, title = :title, issue = :issue, meeting = :meeting,
                            item = :item, wanted = :wanted, revision = revision + 1, changed = :now, changed_by = :by
                        where number = :number and revision = :revision
                        """), text)
                        .bind("number", id.number())
                        .bind("revision", revision)
                        .bind("now", clock.instant())
                        .bind("by", by)
                        .execute()
                > 0;
    }

    /// Gives a report up, or takes it up again.
    public void withdraw(Handle handle, ReportNumber id, boolean withdrawn, String by) {
        handle.execute("update desk_report set withdrawn = ? where number = ?", withdrawn ? 1 : 0, id.number());
        touch(handle, id, by);
    }

    /// Takes note that something about a report changed that is kept beside it.
    public void touch(Handle handle, ReportNumber id, String by) {
        handle.createUpdate("update desk_report set changed = :now, changed_by = :by where number = :number")
                .bind("now", clock.instant())
                .bind("by", by)
                .bind("number", id.number())
                .execute();
    }

    private static Update bind(Update update, ReportText text) {
        return update.bind("body", text.body().number())
                .bind("title", text.title().strip())
                .bind("issue", number(text.issue()))
                .bind("meeting", number(text.meeting()))
                .bind("item", number(text.item()))
                .bind("wanted", text.wanted());
    }

    private static @Nullable Long number(@Nullable Numbered id) {
        return id == null ? null : id.number();
    }

    private static Report report(ResultSet row, StatementContext context) throws SQLException {
        return new Report(
                new ReportNumber(row.getLong("number")),
                new AuthorityCode(row.getString("authority")),
                text(row),
                new AccountId(row.getLong("author")),
                row.getString("author_name"),
                row.getInt("withdrawn") != 0,
                row.getLong("revision"),
                Instants.read(row.getString("changed")),
                row.getString("changed_by"));
    }

    private static ReportText text(ResultSet row) throws SQLException {
        String wanted = row.getString("wanted");
        return new ReportText(
                new BodyId(row.getLong("body")),
                row.getString("title"),
                id(row, "issue", IssueId::new),
                id(row, "meeting", MeetingId::new),
                id(row, "item", ItemId::new),
                wanted == null ? null : LocalDate.parse(wanted));
    }

    private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> of) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : of.apply(number);
    }
}
