package org.moothall.desk.agendas.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// The items of agendas in work. Every change counts as one of the agenda's.
@Singleton
public final class ItemDrafts {
    private static final String SELECT = "select i.*, " + Closures.COLUMNS + """
             from desk_item i left join desk_closure c on c.subject = 'ITEM' and c.number = i.number
            """;

    private final MeetingDrafts meetings;

    @Inject
    public ItemDrafts(MeetingDrafts meetings) {
        this.meetings = meetings;
    }

    /// The items of an agenda in their order, those that were taken off last.
    public List<DraftItem> list(Handle handle, MeetingId meeting) {
        return handle.createQuery(SELECT + "where i.meeting = ? order by i.removed, i.place, i.number")
                .bind(0, meeting.number())
                .map(ItemDrafts::item)
                .list();
    }

    /// One item.
    public Optional<DraftItem> find(Handle handle, ItemId id) {
        return handle.createQuery(SELECT + "where i.number = ?")
                .bind(0, id.number())
                .map(ItemDrafts::item)
                .findOne();
    }

    /// Adds an item at the end of an agenda.
    public void add(Handle handle, MeetingId meeting, ItemId id, ItemText text, String by) {
        bind(handle.createUpdate("""
                        insert into desk_item (number, meeting, place, printed, heading, title, issue, purpose,
                            presented_by, author, may_speak, revision)
                        values (:number, :meeting,
                            (select coalesce(max(place), 0) + 1 from desk_item where meeting = :meeting and removed = 0),
                            :printed, :heading, :title, :issue, :purpose, :presentedBy, :author, :maySpeak, 1)
                        """), text)
                .bind("number", id.number())
                .bind("meeting", meeting.number())
                .execute();
        meetings.touch(handle, meeting, by);
    }

    /// Changes an item's words, if nobody has since it was fetched.
    public Saved change(Handle handle, DraftItem item, ItemText text, long revision, String by) {
        int changed = bind(handle.createUpdate("""
                        update desk_item set printed = :printed, heading = :heading, title = :title, issue = :issue,
                            purpose = :purpose, presented_by = :presentedBy, author = :author, may_speak = :maySpeak,
                            revision = revision + 1
                        where number = :number and revision = :revision
                        """), text)
                .bind("number", item.id().number())
                .bind("revision", revision)
                .execute();
        if (changed == 0) {
            return Saved.CHANGED_MEANWHILE;
        }
        meetings.touch(handle, item.meeting(), by);
        return Saved.KEPT;
    }

    /// Says why an item is taken late, or that it is not.
    public void late(Handle handle, DraftItem item, Optional<Late> late, String by) {
        handle.createUpdate("""
                        update desk_item set late_reason = :reason, late_chair = :chair, revision = revision + 1
                        where number = :number
                        """)
                .bind("reason", late.map(Late::reason).orElse(null))
                .bind("chair", late.map(Late::chair).orElse(null))
                .bind("number", item.id().number())
                .execute();
        meetings.touch(handle, item.meeting(), by);
    }

    /// Counts a change that something else made to an item.
    public void touch(Handle handle, DraftItem item, String by) {
        handle.execute(
                "update desk_item set revision = revision + 1 where number = ?",
                item.id().number());
        meetings.touch(handle, item.meeting(), by);
    }

    /// Takes an item off the agenda, or brings it back to where it was.
    public void remove(Handle handle, DraftItem item, boolean removed, String by) {
        handle.execute(
                "update desk_item set removed = ? where number = ?",
                removed ? 1 : 0,
                item.id().number());
        renumber(handle, item.meeting());
        meetings.touch(handle, item.meeting(), by);
    }

    /// Puts an item at a place of the order, counted from 1; the others close up. A place beyond the end is the
    /// end.
    public void move(Handle handle, DraftItem item, int place, String by) {
        List<ItemId> order = new ArrayList<>(standing(handle, item.meeting()));
        if (!order.remove(item.id())) {
            return;
        }
        order.add(Math.clamp(place - 1, 0, order.size()), item.id());
        write(handle, order);
        meetings.touch(handle, item.meeting(), by);
    }

    private static void renumber(Handle handle, MeetingId meeting) {
        write(handle, standing(handle, meeting));
    }

    private static List<ItemId> standing(Handle handle, MeetingId meeting) {
        return handle.createQuery(
                        "select number from desk_item where meeting = ? and removed = 0 order by place, number")
                .bind(0, meeting.number())
                .mapTo(Long.class)
                .map(ItemId::new)
                .list();
    }

    private static void write(Handle handle, List<ItemId> order) {
        if (order.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("update desk_item set place = ? where number = ?");
        for (int i = 0; i < order.size(); i++) {
            batch.add(i + 1, order.get(i).number());
        }
        batch.execute();
    }

    private static Update bind(Update update, ItemText text) {
        IssueId issue = text.issue();
        return update.bind("printed", text.printed())
                .bind("heading", Cells.flag(text.heading()))
                .bind("title", text.title())
                .bind("issue", issue == null ? null : issue.number())
                .bind("purpose", Cells.text(text.purpose()))
                .bind("presentedBy", text.presentedBy())
                .bind("author", text.author())
                .bind("maySpeak", Cells.flag(text.publicMaySpeak()));
    }

    private static DraftItem item(ResultSet row, StatementContext context) throws SQLException {
        return new DraftItem(
                new ItemId(row.getLong("number")),
                new MeetingId(row.getLong("meeting")),
                row.getInt("place"),
                new ItemText(
                        row.getString("printed"),
                        row.getString("title"),
                        row.getInt("heading") != 0,
                        Cells.number(row, "issue", IssueId::new).orElse(null),
                        Cells.markup(row, "purpose"),
                        row.getString("presented_by"),
                        row.getString("author"),
                        Cells.yes(row, "may_speak")),
                Optional.ofNullable(Closures.read(row)),
                late(row),
                row.getInt("removed") != 0,
                row.getLong("revision"));
    }

    private static Optional<Late> late(ResultSet row) throws SQLException {
        String reason = row.getString("late_reason");
        String chair = row.getString("late_chair");
        return reason == null || chair == null ? Optional.empty() : Optional.of(new Late(reason, chair));
    }
}
