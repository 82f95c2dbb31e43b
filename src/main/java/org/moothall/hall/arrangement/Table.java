package org.moothall.hall.arrangement;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.moothall.record.ids.Kind;

/// The hall's tables with their columns in the order in which rows are written, and which kinds of content fill
/// them.
enum Table {
    THING("thing", "authority kind id title json entry since"),
    WITHDRAWN("withdrawn", "authority kind id title day json entry"),
    BODY("body", "authority id name category status"),
    MEMBERSHIP("membership", "authority body place person name role starts ends"),
    PERSON("person", "authority id name role ward party"),
    MEETING("meeting", "authority id body title day time status items agenda decisions minutes venue"),
    MEETING_WITH("meeting_with", "authority meeting body"),
    ITEM("item", "authority id meeting place number title issue body day json"),
    ATTENDANCE("attendance", "authority meeting place person name role state day"),
    BALLOT("ballot", "authority item vote place meeting person name choice motion day"),
    DECLARATION("declaration", "authority item place meeting person name kind nature day"),
    ISSUE("issue", "authority id title reference type day latest key"),
    CONSULTATION("consultation", "authority issue place meeting item"),
    RELATED("related", "authority issue other kinship"),
    DECISION(
            "decision",
            "authority id title day published maker maker_kind body person key last_day effective issue meeting item supersedes"),
    FORWARD_PLAN("forward_plan", "authority id title issue meeting body maker due published status key"),
    DOCUMENT("document", "authority id title type published media size pages reading sha256 text language"),
    PAPER("paper", "authority kind owner place meeting document title role"),
    WARD("ward", "authority kind owner name"),
    PLAN("plan", "authority id title issue"),
    PROGRESS_REPORT("progress_report", "authority id plan title published meeting item");

    private final String table;
    private final String[] columns;

    Table(String table, String columns) {
        this.table = table;
        this.columns = columns.split(" ", -1);
    }

    String table() {
        return table;
    }

    int width() {
        return columns.length;
    }

    /// A row that is there already stays: an older system may number two things alike, and the first one wins.
    String insert() {
        return "insert into %s (%s) values (%s) on conflict do nothing"
                .formatted(
                        table,
                        String.join(", ", columns),
                        Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", ")));
    }

    /// The statements that take everything of one thing out again; each has the authority and the number to bind.
    static String[] removals(Kind kind) {
        return switch (kind) {
            case AUTHORITY, WITHDRAWAL -> new String[0];
            case BODY -> of("body.id", "membership.body");
            case PERSON -> of("person.id");
            case MEETING ->
                of(
                        "meeting.id",
                        "meeting_with.meeting",
                        "item.meeting",
                        "attendance.meeting",
                        "ballot.meeting",
                        "declaration.meeting",
                        "paper.meeting");
            case ISSUE ->
                of("issue.id", "consultation.issue", "related.issue", "paper.owner issue", "ward.owner issue");
            case DECISION -> of("decision.id", "paper.owner decision", "ward.owner decision");
            case FORWARD_PLAN_ENTRY ->
                of("forward_plan.id", "paper.owner forward-plan-entry", "ward.owner forward-plan-entry");
            case DOCUMENT -> of("document.id");
            case IMPROVEMENT_PLAN -> of("plan.id", "paper.owner improvement-plan");
            case PROGRESS_REPORT -> of("progress_report.id", "paper.owner progress-report");
        };
    }

    private static String[] of(String... places) {
        return Arrays.stream(places).map(Table::removal).toArray(String[]::new);
    }

    private static String removal(String place) {
        String[] words = place.split("[. ]", -1);
        String kind = words.length == 3 ? " and kind = '" + words[2] + "'" : "";
        return "delete from %s where authority = ? and %s = ?%s".formatted(words[0], words[1], kind);
    }
}
