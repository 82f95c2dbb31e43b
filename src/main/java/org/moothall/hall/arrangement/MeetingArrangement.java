package org.moothall.hall.arrangement;

import static org.moothall.hall.arrangement.Arrangement.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Declaration;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Vote;

/// Arranges a meeting: its items are found by their issue, its ballots and attendance by their person.
final class MeetingArrangement {
    private final String authority;
    private final Rows rows;

    MeetingArrangement(String authority, Rows rows) {
        this.authority = authority;
        this.rows = rows;
    }

    void add(Meeting meeting) {
        String day = meeting.date().toString();
        rows.add(
                Table.MEETING,
                authority,
                meeting.number(),
                meeting.body().number(),
                meeting.title(),
                day,
                meeting.start() == null ? null : meeting.start().toString(),
                String.valueOf(meeting.status()),
                meeting.items().size(),
                agenda(meeting),
                yes(meeting.decisionsPublished(), meeting.items().stream().anyMatch(item -> item.decision() != null)),
                yes(meeting.minutesPublished(), meeting.items().stream().anyMatch(item -> item.minutes() != null)),
                meeting.venue() == null ? null : meeting.venue().name());
        for (BodyId with : meeting.with()) {
            rows.add(Table.MEETING_WITH, authority, meeting.number(), with.number());
        }
        papers("meeting", meeting.number(), meeting, meeting.papers());
        attendance(meeting, day);
        int place = 0;
        for (AgendaItem item : meeting.items()) {
            item(meeting, item, place++, day);
        }
    }

    private static int agenda(Meeting meeting) {
        return yes(meeting.agendaPublished(), !meeting.items().isEmpty());
    }

    private static int yes(@Nullable Boolean said, boolean seen) {
        return said == null ? (seen ? 1 : 0) : said ? 1 : 0;
    }

    private void attendance(Meeting meeting, String day) {
        int place = 0;
        for (Attendance attendance : meeting.attendance()) {
            rows.add(
                    Table.ATTENDANCE,
                    authority,
                    meeting.number(),
                    place++,
                    number(attendance.person()),
                    attendance.name(),
                    attendance.role(),
                    attendance.state().name(),
                    day);
        }
    }

    private void item(Meeting meeting, AgendaItem item, int place, String day) {
        rows.add(
                Table.ITEM,
                authority,
                item.id().number(),
                meeting.number(),
                place,
                item.number(),
                item.title(),
                number(item.issue()),
                meeting.body().number(),
                day,
                RecordJson.text(item));
        papers("item", item.id().number(), meeting, item.papers());
        int vote = 0;
        for (Vote taken : item.votes()) {
            ballots(meeting, item.id(), vote++, taken, day);
        }
        int declared = 0;
        for (Declaration declaration : item.declarations()) {
            rows.add(
                    Table.DECLARATION,
                    authority,
                    item.id().number(),
                    declared++,
                    meeting.number(),
                    number(declaration.person()),
                    declaration.name(),
                    declaration.kind(),
                    declaration.nature(),
                    day);
        }
    }

    private void ballots(Meeting meeting, ItemId item, int vote, Vote taken, String day) {
        int place = 0;
        for (Vote.Ballot ballot : taken.ballots()) {
            rows.add(
                    Table.BALLOT,
                    authority,
                    item.number(),
                    vote,
                    place++,
                    meeting.number(),
                    number(ballot.person()),
                    ballot.name(),
                    ballot.choice().name(),
                    taken.title(),
                    day);
        }
    }

    private void papers(String kind, long owner, Meeting meeting, List<Paper> papers) {
        int place = 0;
        for (Paper paper : papers) {
            rows.add(
                    Table.PAPER,
                    authority,
                    kind,
                    owner,
                    place++,
                    meeting.number(),
                    number(paper.document()),
                    paper.title(),
                    paper.role().name());
        }
    }
}
