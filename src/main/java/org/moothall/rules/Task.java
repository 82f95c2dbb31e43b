package org.moothall.rules;

/// The things that a rule can ask to be done. Pages put them into words, in every language.
public enum Task {
    // Calling a meeting
    POST_NOTICE,
    SUMMON_MEMBERS,
    PUBLISH_AGENDA,
    /// the meeting was convened at shorter notice: by whom
    SAY_WHO_CONVENED,
    /// and when
    SAY_WHEN_CONVENED,
    /// and why
    SAY_WHY_SHORTER,
    SUMMON_ANEW,
    CHOOSE_LATER_DAY,

    // Late business
    /// the chair whose opinion it is that the item is urgent
    NAME_CHAIR,
    SAY_SPECIAL_CIRCUMSTANCES,
    COPY_URGENCY_INTO_MINUTES,
    SAY_WHY_LATE,
    COPY_LATENESS_INTO_MINUTES,
    CONVENE_AT_SHORTER_NOTICE,
    DEFER_ITEM,
    SEND_TO_MEMBERS,
    PUBLISH_SUPPLEMENT,

    // Private meetings of the executive and key decisions
    PUBLISH_PRIVATE_NOTICE,
    /// with the representations received and the response to them
    PUBLISH_SECOND_NOTICE,
    HOLD_IN_PUBLIC,
    /// that it is urgent and cannot reasonably be deferred
    OBTAIN_SCRUTINY_AGREEMENT,
    /// why somebody later in the order agreed
    SAY_WHY_NOT_SCRUTINY_CHAIR,
    /// the notice, afterwards, of why the usual notice was impracticable
    PUBLISH_URGENCY_REASONS,
    PUBLISH_PLAN_ENTRY,
    STATE_MISSING_PARTICULARS,
    /// in writing; where there is no chair, each member of the committee
    TELL_SCRUTINY_CHAIR,
    PUBLISH_EXCEPTION_NOTICE,
    SET_KEY_THRESHOLD,
    SAY_WHY_KEY,
    SAY_WHY_NOT_KEY,

    // Private papers and items
    NAME_PARAGRAPHS,
    SAY_PUBLIC_INTEREST,
    /// who judged that it is exempt or confidential
    NAME_JUDGE,
    /// does it relate to development that the council may permit itself
    ANSWER_OWN_DEVELOPMENT,
    /// must it be registered under the Companies Acts and the like
    ANSWER_REGISTERED,
    DROP_PARAGRAPH_3,
    MAKE_OPEN,
    REVIEW_EXEMPTION,
    MARK_NOT_FOR_PUBLICATION,
    STATE_PARAGRAPHS_ON_COPY,
    SEPARATE_FILES,
    WRITE_PUBLIC_TITLE,
    EXCLUDE_PUBLIC,
    RESOLVE_EXCLUSION,
    NAME_ITEM_IN_RESOLUTION,
    NAME_PARAGRAPHS_IN_RESOLUTION,
    STATE_REASONS_IN_RESOLUTION,
    /// is what remains of the minutes a fair and coherent record
    JUDGE_COHERENCE,
    WRITE_SUMMARY,

    // Keeping
    KEEP_OPEN,
    LIST_BACKGROUND_PAPERS,
    OPEN_BACKGROUND_PAPERS,
    PUBLISH_DRAFT_MINUTES,

    // Votes and interests
    ADJOURN_FOR_QUORUM,
    COUNT_AGAIN,
    RECORD_NAMES,
    GIVE_CASTING_VOTE,
    REMOVE_CASTING_VOTE,
    NOTIFY_MONITORING_OFFICER,
    DISCLOSE_TO_MEETING,
    REGISTER_INTEREST,
    TAKE_NO_PART,
    LEAVE_ROOM,
    PASS_ON,
    ASK_IN_WRITING,
    SHORTEN_DISPENSATION,

    // Decisions
    STATE_DECISION,
    STATE_DATE,
    STATE_REASONS,
    STATE_ALTERNATIVES,
    STATE_CONFLICTS,
    STATE_DISPENSATIONS,
    WRITE_RECORD,
    PUBLISH_DECISION,
    OPEN_TO_MEMBERS,
    ANSWER_SCRUTINY,
    GIVE_WARD_RECORD,
    REPORT_URGENCY,

    // Call-in
    STATE_WHY_NO_CALL_IN,
    SHOW_LAST_DAY,
    WAIT_FOR_CALL_IN,
    MEET_ON_CALL_IN,
    DECIDE_AGAIN,
    PUT_TO_COUNCIL
}
