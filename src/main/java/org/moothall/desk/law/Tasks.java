package org.moothall.desk.law;

import org.moothall.rules.Task;

/// The words of each task.
final class Tasks {
    private Tasks() {}

    static String words(Task task, TaskWords words) {
        return switch (task) {
            case POST_NOTICE -> words.post_notice();
            case SUMMON_MEMBERS -> words.summon_members();
            case PUBLISH_AGENDA -> words.publish_agenda();
            case SAY_WHO_CONVENED -> words.say_who_convened();
            case SAY_WHEN_CONVENED -> words.say_when_convened();
            case SAY_WHY_SHORTER -> words.say_why_shorter();
            case SUMMON_ANEW -> words.summon_anew();
            case CHOOSE_LATER_DAY -> words.choose_later_day();
            case NAME_CHAIR -> words.name_chair();
            case SAY_SPECIAL_CIRCUMSTANCES -> words.say_special_circumstances();
            case COPY_URGENCY_INTO_MINUTES -> words.copy_urgency_into_minutes();
            case SAY_WHY_LATE -> words.say_why_late();
            case COPY_LATENESS_INTO_MINUTES -> words.copy_lateness_into_minutes();
            case CONVENE_AT_SHORTER_NOTICE -> words.convene_at_shorter_notice();
            case DEFER_ITEM -> words.defer_item();
            case SEND_TO_MEMBERS -> words.send_to_members();
            case PUBLISH_SUPPLEMENT -> words.publish_supplement();
            case PUBLISH_PRIVATE_NOTICE -> words.publish_private_notice();
            case PUBLISH_SECOND_NOTICE -> words.publish_second_notice();
            case HOLD_IN_PUBLIC -> words.hold_in_public();
            case OBTAIN_SCRUTINY_AGREEMENT -> words.obtain_scrutiny_agreement();
            case SAY_WHY_NOT_SCRUTINY_CHAIR -> words.say_why_not_scrutiny_chair();
            case PUBLISH_URGENCY_REASONS -> words.publish_urgency_reasons();
            case PUBLISH_PLAN_ENTRY -> words.publish_plan_entry();
            case STATE_MISSING_PARTICULARS -> words.state_missing_particulars();
            case TELL_SCRUTINY_CHAIR -> words.tell_scrutiny_chair();
            case PUBLISH_EXCEPTION_NOTICE -> words.publish_exception_notice();
            case SET_KEY_THRESHOLD -> words.set_key_threshold();
            case SAY_WHY_KEY -> words.say_why_key();
            case SAY_WHY_NOT_KEY -> words.say_why_not_key();
            case NAME_PARAGRAPHS -> words.name_paragraphs();
            case SAY_PUBLIC_INTEREST -> words.say_public_interest();
            case NAME_JUDGE -> words.name_judge();
            case ANSWER_OWN_DEVELOPMENT -> words.answer_own_development();
            case ANSWER_REGISTERED -> words.answer_registered();
            case DROP_PARAGRAPH_3 -> words.drop_paragraph_3();
            case MAKE_OPEN -> words.make_open();
            case REVIEW_EXEMPTION -> words.review_exemption();
            case MARK_NOT_FOR_PUBLICATION -> words.mark_not_for_publication();
            case STATE_PARAGRAPHS_ON_COPY -> words.state_paragraphs_on_copy();
            case SEPARATE_FILES -> words.separate_files();
            case WRITE_PUBLIC_TITLE -> words.write_public_title();
            case EXCLUDE_PUBLIC -> words.exclude_public();
            case RESOLVE_EXCLUSION -> words.resolve_exclusion();
            case NAME_ITEM_IN_RESOLUTION -> words.name_item_in_resolution();
            case NAME_PARAGRAPHS_IN_RESOLUTION -> words.name_paragraphs_in_resolution();
            case STATE_REASONS_IN_RESOLUTION -> words.state_reasons_in_resolution();
            case JUDGE_COHERENCE -> words.judge_coherence();
            case WRITE_SUMMARY -> words.write_summary();
            case KEEP_OPEN -> words.keep_open();
            case LIST_BACKGROUND_PAPERS -> words.list_background_papers();
            case OPEN_BACKGROUND_PAPERS -> words.open_background_papers();
            case PUBLISH_DRAFT_MINUTES -> words.publish_draft_minutes();
            case ADJOURN_FOR_QUORUM -> words.adjourn_for_quorum();
            case COUNT_AGAIN -> words.count_again();
            case RECORD_NAMES -> words.record_names();
            case GIVE_CASTING_VOTE -> words.give_casting_vote();
            case REMOVE_CASTING_VOTE -> words.remove_casting_vote();
            case NOTIFY_MONITORING_OFFICER -> words.notify_monitoring_officer();
            case DISCLOSE_TO_MEETING -> words.disclose_to_meeting();
            case REGISTER_INTEREST -> words.register_interest();
            case TAKE_NO_PART -> words.take_no_part();
            case LEAVE_ROOM -> words.leave_room();
            case PASS_ON -> words.pass_on();
            case ASK_IN_WRITING -> words.ask_in_writing();
            case SHORTEN_DISPENSATION -> words.shorten_dispensation();
            case STATE_DECISION -> words.state_decision();
            case STATE_DATE -> words.state_date();
            case STATE_REASONS -> words.state_reasons();
            case STATE_ALTERNATIVES -> words.state_alternatives();
            case STATE_CONFLICTS -> words.state_conflicts();
            case STATE_DISPENSATIONS -> words.state_dispensations();
            case WRITE_RECORD -> words.write_record();
            case PUBLISH_DECISION -> words.publish_decision();
            case OPEN_TO_MEMBERS -> words.open_to_members();
            case ANSWER_SCRUTINY -> words.answer_scrutiny();
            case GIVE_WARD_RECORD -> words.give_ward_record();
            case REPORT_URGENCY -> words.report_urgency();
            case STATE_WHY_NO_CALL_IN -> words.state_why_no_call_in();
            case SHOW_LAST_DAY -> words.show_last_day();
            case WAIT_FOR_CALL_IN -> words.wait_for_call_in();
            case MEET_ON_CALL_IN -> words.meet_on_call_in();
            case DECIDE_AGAIN -> words.decide_again();
            case PUT_TO_COUNCIL -> words.put_to_council();
        };
    }
}
