package org.moothall.exchange.moderngov.replies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The replies that are read: five operations of the web service, and the pages that tell what it does not.
public enum ReplyKind {
    COMMITTEES("mgWebService.asmx/GetCommittees", ""),
    MEETINGS("mgWebService.asmx/GetMeetings", "?lCommitteeId=%d&sFromDate=01%%2F01%%2F1990&sToDate=31%%2F12%%2F2099"),
    MEETINGS_BY_DATE(
            "mgWebService.asmx/GetAllMeetingsByDate",
            "?lCommitteeId=%d&sFromDate=&sToDate=&bIsAscendingDateOrder=true"),
    MEETING("mgWebService.asmx/GetMeeting", "?lMeetingId=%d"),
    COUNCILLORS("mgWebService.asmx/GetCouncillorsByWard", ""),
    ELECTION("mgWebService.asmx/GetElectionResults", "?lElectionId=%d"),
    /// Not ModernGov's own: GetCommittees joined with the bodies' pages by a third party.
    COMMITTEES_JSON("committees.json", ""),
    STRUCTURE("mgListCommittees.aspx", "?bcr=1"),
    BODY("mgCommitteeDetails.aspx", "?ID=%d"),
    BROWSE("ieListMeetings.aspx", "?CId=%d&Year=0"),
    MEETING_PAGE("ieListDocuments.aspx", "?MId=%d&Ver=4"),
    ITEM("mgAi.aspx", "?ID=%d"),
    ATTENDANCE("mgMeetingAttendance.aspx", "?ID=%d"),
    VOTES("mgListRecordedVotesShort.aspx", "?AIID=%d"),
    DECISION("ieDecisionDetails.aspx", "?ID=%d"),
    DELEGATED("mgDelegatedDecisions.aspx", ""),
    OFFICERS("mgListOfficerDecisions.aspx", ""),
    ISSUE("mgIssueHistoryHome.aspx", "?IId=%d&Opt=0"),
    ISSUE_MEETINGS("ieIssueDetails.aspx", "?IId=%d&Opt=3&PlanId=0"),
    PLANS("mgPlansHome.aspx", "?bcr=1"),
    PLAN_LIST("mgListPlans.aspx", "?RPId=%d&RD=0"),
    PLAN("mgListPlanItems.aspx", "?PlanId=%d"),
    PERSON("mgUserInfo.aspx", "?UID=%d");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final List<String> PARAMETERS = List.of(
            "lMeetingId",
            "lCommitteeId",
            "lElectionId",
            "AIID",
            "MId",
            "MeetingId",
            "PlanId",
            "IId",
            "UID",
            "RPId",
            "ID",
            "CId",
            "CommitteeId");

    private final String name;
    private final String query;

    ReplyKind(String name, String query) {
        this.name = name;
        this.query = query;
    }

    /// True for the web service's XML.
    public boolean isXml() {
        return name.startsWith("mgWebService");
    }

    /// True where there is one reply to a thing, which its id names.
    public boolean isOfOne() {
        return query.contains("%d")
                && this != MEETINGS
                && this != MEETINGS_BY_DATE
                && this != ELECTION
                && this != BROWSE;
    }

    /// The address below the site's base.
    public String path(long id) {
        return name + query.formatted(id);
    }

    /// The page's or operation's own name, in lower case.
    private String word() {
        return name.replaceAll("^.*/|\\.aspx$", "").toLowerCase(Locale.ROOT);
    }

    /// What kind of reply an address, or a file's name made from one, speaks of.
    public static Optional<ReplyKind> named(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith("committees.json")) {
            return Optional.of(COMMITTEES_JSON);
        }
        Matcher words = WORD.matcher(name.replaceAll("(?i)mgwebservicew?\\.asmx", ""));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (word.equals("mgcommitteestructure")) {
                return Optional.of(STRUCTURE);
            }
            Optional<ReplyKind> kind = Arrays.stream(values())
                    .filter(candidate -> candidate.word().equals(word))
                    .findFirst();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /// The id that an address of this kind holds.
    public OptionalLong id(Link link) {
        return isOfOne() ? link.number(PARAMETERS.toArray(String[]::new)) : OptionalLong.empty();
    }
}
