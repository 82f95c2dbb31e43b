package org.moothall.desk.reports.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about reports' files: handing them in, what is found in them, why a part is not open. Welsh stands in
/// `messages/reportfile_cy.properties`.
@MessageBundle("reportfile")
public interface FileWords {
    @Message("For the public")
    String open_part();

    @Message("Not open to the public")
    String closed_part();

    @Message("Kept apart from everything that is published, and never the same file.")
    String closed_lead();

    @Message("No file has been handed in.")
    String open_none();

    @Message("All of this report is open.")
    String closed_none();

    @Message("Version {number}")
    String version(int number);

    @Message("handed in {at} by {who}")
    String uploaded(String at, String who);

    @Message("{number} pages")
    String pages(int number);

    @Message("1 page")
    String one_page();

    @Message("Earlier versions")
    String earlier();

    @Message("Hand in a file")
    String hand_in();

    @Message("Hand in a new version")
    String hand_in_new();

    @Message("Hand in a part that is not open")
    String hand_in_closed();

    @Message("Word or PDF, at most {most}. It is looked into before it is kept.")
    String hand_in_lead(String most);

    @Message("Hand in the part that is not open")
    String hand_in_closed_title();

    @Message("File")
    String file();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("Welsh")
    String welsh();

    @Message("What is new in it")
    String note();

    @Message("If it replaces an earlier version.")
    String note_hint();

    @Message("Choose a file")
    String file_missing();

    @Message("This file was not taken")
    String refused_title();

    @Message("{#switch why}"
            + "{#case 'SAME_AS_CLOSED'}It is the same file as something that is not open to the public. The public’s version has to be a file of its own, without what is not open."
            + "{#case 'SAME_AS_OPEN'}It is the same file as one that is public or meant for the public. What is not open has to be a file of its own."
            + "{#case 'SAME_WORDS'}It has the same words as the other part of this report, so one of the two is the wrong file."
            + "{/switch}")
    String refused(String why);

    @Message("What was found in it")
    String found();

    @Message("Nothing was found in it that would keep anybody out or tell too much.")
    String found_none();

    @Message("Headings that {body} wants and it has not: {headings}")
    String missing(String body, String headings);

    @Message("page {number}")
    String page(int number);

    @Message("{number} times")
    String times(int number);

    @Message("{#switch level}"
            + "{#case 'STOP'}Cannot be taken"
            + "{#case 'DANGER'}May tell too much"
            + "{#case 'BARRIER'}Keeps readers out"
            + "{#case 'NOTE'}Good to know"
            + "{/switch}")
    String severity(String level);

    @Message("{#switch code}"
            + "{#case 'EMPTY'}The file is empty."
            + "{#case 'TOO_LARGE'}The file is larger than can be taken. Scanned pages are the usual reason: hand in the file that was printed from instead."
            + "{#case 'OTHER_KIND'}It is neither a Word file nor a PDF, whatever its name says. Save it as one of the two."
            + "{#case 'DOES_NOT_OPEN'}It does not open: it is damaged or was not sent whole. Save it anew and hand it in again."
            + "{#case 'CLOSED_BY_PASSWORD'}A password closes it. Take the password off and hand it in again."
            + "{#case 'UNPACKS_TO_TOO_MUCH'}It unpacks to far more than it is, as no ordinary file does."
            + "{#case 'MACROS'}It carries macros: programs that would run on a reader’s machine. Save it as a Word document without them."
            + "{#case 'HIDDEN_LAYER'}It has a hidden layer that any reader can switch on."
            + "{#case 'COMMENTS'}It has comments. Delete them, or all can read them."
            + "{#case 'INSERTIONS'}It has tracked insertions. Accept or reject them first."
            + "{#case 'DELETIONS'}It has tracked deletions: what was deleted can still be read. Accept them first."
            + "{#case 'HIDDEN_TEXT'}It has hidden text that any reader can show."
            + "{#case 'REDACTION_NOT_APPLIED'}It is marked for redaction, and the redaction was not applied: what is marked can still be read."
            + "{#case 'ATTACHED_FILE'}It carries another file within it."
            + "{#case 'SCRIPT'}It carries a script. It is taken away in the pack, and stays in the file itself."
            + "{#case 'ACTION'}It acts when it is opened or clicked."
            + "{#case 'PERSON_NAMED'}Its properties name a person."
            + "{#case 'NO_TEXT'}It has no text: its pages are pictures, which nobody can search or have read out."
            + "{#case 'PAGE_WITHOUT_TEXT'}A page has no text."
            + "{#case 'NOT_TAGGED'}It has no tags, so a screen reader finds no headings and no order in it. Save it from Word as a PDF for accessibility."
            + "{#case 'NO_LANGUAGE'}It does not say what language it is in, so it may be read out in the wrong one."
            + "{#case 'NO_TITLE'}It has no title in its properties."
            + "{#case 'PICTURE_WITHOUT_WORDS'}A picture has no words for those who cannot see it."
            + "{#case 'NO_HEADINGS'}No heading is marked as one, so nobody can go from one to the next."
            + "{#case 'OTHER_NAME'}It is of another kind than its name says."
            + "{#case 'RESTRICTED'}Its owner has restricted what may be done with it."
            + "{#case 'LAYER'}It has a layer."
            + "{#case 'FORM'}It has fields to fill in. In the pack they can only be read."
            + "{#case 'FETCHED_FROM_ELSEWHERE'}It fetches something from elsewhere when it is opened."
            + "{/switch}")
    String finding(String code);

    @Message("Use it all the same")
    String accept();

    @Message("Use this version all the same")
    String accept_title();

    @Message("Say why it may be read as it is. Your reason is kept with your name.")
    String accept_lead();

    @Message("Reason")
    String reason();

    @Message("Enter a reason")
    String reason_missing();

    @Message("Used all the same: {reason} ({who})")
    String accepted(String reason, String who);

    @Message("Say why it is not open")
    String reasons();

    @Message("Change why it is not open")
    String reasons_change();

    @Message("Why a part is not open")
    String reasons_title();

    @Message("The public reads this in the place of the paper.")
    String reasons_lead();

    @Message("Disclosure is forbidden by law or by a government department (1972 Act, section 100A(2) and (3))")
    String confidential();

    @Message("Paragraphs of Schedule 12A")
    String categories();

    @Message("{#switch number}"
            + "{#case '1'}1: an individual"
            + "{#case '2'}2: likely to reveal an individual’s identity"
            + "{#case '3'}3: financial or business affairs"
            + "{#case '4'}4: consultations or negotiations on labour relations"
            + "{#case '5'}5: legal professional privilege"
            + "{#case '6'}6: a notice or order that is to be made"
            + "{#case '7'}7: preventing, investigating or prosecuting crime"
            + "{/switch}")
    String category(String number);

    @Message("Why it applies")
    String why_applies();

    @Message("Why the public interest in keeping it outweighs that in disclosing it")
    String public_interest();

    @Message("Who decided")
    String decided_by();

    @Message("Choose at least one paragraph, or say that disclosure is forbidden")
    String category_missing();

    @Message("Say why it applies")
    String applies_missing();

    @Message("Say why the public interest in keeping it is the greater")
    String interest_missing();

    @Message("This file is not for the public: move it over to what is not open")
    String move_over();
}
