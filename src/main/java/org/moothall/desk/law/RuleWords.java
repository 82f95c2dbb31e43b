package org.moothall.desk.law;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What each rule is about, in a few words. Welsh stands in `messages/rule_cy.properties`.
@MessageBundle("rule")
interface RuleWords {
    @Message("Published as soon as reasonably practicable")
    String reasonably_practicable();

    @Message("Public notice of time and place")
    String public_notice();

    @Message("Summons to every member of the council")
    String summons();

    @Message("Agenda and open reports, open in time")
    String agenda_open();

    @Message("Business that was open in time, or is urgent")
    String business();

    @Message("Private papers marked")
    String kept_back();

    @Message("Confidential: the public must be excluded")
    String must_exclude();

    @Message("Exempt: the public excluded by resolution")
    String may_exclude();

    @Message("Minutes and papers open for six years")
    String open_afterwards();

    @Message("A fair and coherent record for the public")
    String written_summary();

    @Message("A list of background papers")
    String background_papers();

    @Message("Paragraphs of Schedule 12A named")
    String category_named();

    @Message("The public interest weighed")
    String public_interest();

    @Message("Open and private version in separate files")
    String two_versions();

    @Message("A title that the public can read")
    String public_title();

    @Message("Exempt only so long as it must be")
    String exemption_review();

    @Message("Not the council’s own development")
    String own_development();

    @Message("Not what must be registered")
    String registered_affairs();

    @Message("Meetings of the executive in public")
    String executive_open();

    @Message("Private meeting: first notice, 28 clear days")
    String private_first_notice();

    @Message("Private meeting: second notice, five clear days")
    String private_second_notice();

    @Message("Private meeting: agreed to be urgent")
    String private_urgent();

    @Message("Notice of a meeting of the executive")
    String executive_notice();

    @Message("Business of the executive that was open in time")
    String executive_business();

    @Message("Agenda and reports of the executive, open in time")
    String executive_agenda();

    @Message("Whether it is a key decision")
    String key_decision();

    @Message("Key decision: 28 clear days’ notice")
    String key_notice();

    @Message("Key decision: general exception, five clear days")
    String general_exception();

    @Message("Key decision: special urgency")
    String special_urgency();

    @Message("What the record of an executive decision says")
    String executive_record();

    @Message("Executive records open to the public")
    String executive_open_afterwards();

    @Message("Papers open to members within 24 hours")
    String members_after();

    @Message("Copies for scrutiny within ten clear days")
    String scrutiny_copies();

    @Message("Special urgency reported once a year")
    String urgency_report();

    @Message("The record of an officer’s decision")
    String officer_record();

    @Message("An officer’s decision published")
    String officer_publication();

    @Message("The record of a ward councillor’s decision")
    String ward_councillor();

    @Message("Call-in")
    String call_in();

    @Message("The notice says how it stands with call-in")
    String call_in_shown();

    @Message("Parish summons, three clear days")
    String parish_summons();

    @Message("Parish notice, and exclusion by resolution")
    String parish_notice();

    @Message("Only business on the summons")
    String parish_business();

    @Message("Parish meeting, seven or 14 clear days")
    String parish_meeting();

    @Message("Draft minutes within a month")
    String small_parish();

    @Message("Budget vote recorded by name")
    String budget_vote_named();

    @Message("A majority of those voting")
    String majority();

    @Message("Quorum")
    String quorum();

    @Message("Attendance by name")
    String attendance();

    @Message("The register of interests")
    String interests_register();

    @Message("Interest notified within 28 days of taking office")
    String interest_notified();

    @Message("Interest disclosed, and notified within 28 days")
    String interest_disclosed();

    @Message("No part in what one has an interest in")
    String interest_no_part();

    @Message("A single member with an interest passes it on")
    String interest_sole_member();

    @Message("Dispensation")
    String dispensation();
}
