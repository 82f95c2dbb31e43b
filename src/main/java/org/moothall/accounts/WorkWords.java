package org.moothall.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the frame around every page of the desk and the monitoring. Welsh stands in
/// `messages/work_cy.properties`.
@MessageBundle("work")
interface WorkWords {
    @Message("Desk")
    String desk();

    @Message("Reports")
    String reports();

    @Message("Forward plan")
    String forward_plan();

    @Message("Decisions")
    String decisions();

    @Message("Monitoring")
    String monitoring();

    @Message("At work")
    String menu();

    @Message("Sign out")
    String sign_out();

    @Message("Signed in as {name}")
    String signed_in(String name);

    @Message("Clerk")
    String clerk();

    @Message("Report author")
    String author();

    @Message("Clears reports: legal")
    String legal();

    @Message("Clears reports: finance")
    String finance();

    @Message("Monitoring officer")
    String monitoring_officer();

    @Message("Councillor")
    String councillor();

    @Message("Chair")
    String chair();

    @Message("Analyst")
    String analyst();

    @Message("Auditor")
    String auditor();

    @Message("Improvement lead")
    String improvement_lead();

    @Message("Administrator")
    String administrator();

    @Message("{role}, committee {body}")
    String of_body(String role, long body);

    @Message("The public pages")
    String public_pages();

    @Message("These pages are for those who work for {council}. What is public stands on the public pages.")
    String colophon(String council);
}
