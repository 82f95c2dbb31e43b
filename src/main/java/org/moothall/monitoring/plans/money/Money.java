package org.moothall.monitoring.plans.money;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.record.ids.PlanId;

/// The money of the plans. A line is never changed: a later one for the same quarter and heading takes its place.
public final class Money {
    private final Monitoring monitoring;

    /// In this store.
    public Money(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// The lines of a plan that hold, by quarter and heading.
    public List<MoneyLine> of(PlanId plan) {
        return monitoring.read(handle -> handle.createQuery("""
                        select quarter, heading, budget, forecast, outturn, note, made_at, made_by
                        from monitoring_money where plan = :plan and id in (
                            select max(id) from monitoring_money where plan = :plan group by quarter, heading)
                        order by quarter, heading""")
                .bind("plan", plan.number())
                .map((row, context) -> line(row))
                .list());
    }

    /// Adds a line.
    public void add(Handle handle, PlanId plan, MoneyLine line) {
        handle.createUpdate("""
                        insert into monitoring_money
                            (plan, quarter, heading, budget, forecast, outturn, note, made_at, made_by)
                        values (:plan, :quarter, :heading, :budget, :forecast, :outturn, :note, :now, :by)""")
                .bind("plan", plan.number())
                .bind("quarter", line.quarter().toString())
                .bind("heading", line.heading())
                .bind("budget", text(line.budget()))
                .bind("forecast", text(line.forecast()))
                .bind("outturn", text(line.outturn()))
                .bind("note", line.note())
                .bind("now", Instants.text(line.madeAt()))
                .bind("by", line.by())
                .execute();
    }

    private static MoneyLine line(ResultSet row) throws SQLException {
        return new MoneyLine(
                Quarter.parse(row.getString("quarter")),
                row.getString("heading"),
                amount(row, "budget"),
                amount(row, "forecast"),
                amount(row, "outturn"),
                row.getString("note"),
                Instants.read(row.getString("made_at")),
                row.getString("made_by"));
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }
}
