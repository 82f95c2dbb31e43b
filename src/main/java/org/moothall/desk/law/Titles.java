package org.moothall.desk.law;

import java.util.Optional;
import org.moothall.rules.Rule;

/// What each rule is about. Those that only define or state something are never a finding, and have no title.
final class Titles {
    private Titles() {}

    static Optional<String> words(Rule rule, RuleWords words) {
        return Optional.ofNullable(
                switch (rule) {
                    case REASONABLY_PRACTICABLE -> words.reasonably_practicable();
                    case PUBLIC_NOTICE -> words.public_notice();
                    case SUMMONS -> words.summons();
                    case AGENDA_OPEN -> words.agenda_open();
                    case BUSINESS -> words.business();
                    case KEPT_BACK -> words.kept_back();
                    case MUST_EXCLUDE -> words.must_exclude();
                    case MAY_EXCLUDE -> words.may_exclude();
                    case OPEN_AFTERWARDS -> words.open_afterwards();
                    case WRITTEN_SUMMARY -> words.written_summary();
                    case BACKGROUND_PAPERS -> words.background_papers();
                    case CATEGORY_NAMED -> words.category_named();
                    case PUBLIC_INTEREST -> words.public_interest();
                    case TWO_VERSIONS -> words.two_versions();
                    case PUBLIC_TITLE -> words.public_title();
                    case EXEMPTION_REVIEW -> words.exemption_review();
                    case OWN_DEVELOPMENT -> words.own_development();
                    case REGISTERED_AFFAIRS -> words.registered_affairs();
                    case EXECUTIVE_OPEN -> words.executive_open();
                    case PRIVATE_FIRST_NOTICE -> words.private_first_notice();
                    case PRIVATE_SECOND_NOTICE -> words.private_second_notice();
                    case PRIVATE_URGENT -> words.private_urgent();
                    case EXECUTIVE_NOTICE -> words.executive_notice();
                    case EXECUTIVE_BUSINESS -> words.executive_business();
                    case EXECUTIVE_AGENDA -> words.executive_agenda();
                    case KEY_DECISION -> words.key_decision();
                    case KEY_NOTICE -> words.key_notice();
                    case GENERAL_EXCEPTION -> words.general_exception();
                    case SPECIAL_URGENCY -> words.special_urgency();
                    case EXECUTIVE_RECORD -> words.executive_record();
                    case EXECUTIVE_OPEN_AFTERWARDS -> words.executive_open_afterwards();
                    case MEMBERS_AFTER -> words.members_after();
                    case SCRUTINY_COPIES -> words.scrutiny_copies();
                    case URGENCY_REPORT -> words.urgency_report();
                    case OFFICER_RECORD -> words.officer_record();
                    case OFFICER_PUBLICATION -> words.officer_publication();
                    case WARD_COUNCILLOR -> words.ward_councillor();
                    case CALL_IN -> words.call_in();
                    case CALL_IN_SHOWN -> words.call_in_shown();
                    case PARISH_SUMMONS -> words.parish_summons();
                    case PARISH_NOTICE -> words.parish_notice();
                    case PARISH_BUSINESS -> words.parish_business();
                    case PARISH_MEETING -> words.parish_meeting();
                    case SMALL_PARISH -> words.small_parish();
                    case BUDGET_VOTE_NAMED -> words.budget_vote_named();
                    case MAJORITY -> words.majority();
                    case QUORUM -> words.quorum();
                    case ATTENDANCE -> words.attendance();
                    case INTERESTS_REGISTER -> words.interests_register();
                    case INTEREST_NOTIFIED -> words.interest_notified();
                    case INTEREST_DISCLOSED -> words.interest_disclosed();
                    case INTEREST_NO_PART -> words.interest_no_part();
                    case INTEREST_SOLE_MEMBER -> words.interest_sole_member();
                    case DISPENSATION -> words.dispensation();
                    default -> null;
                });
    }
}
