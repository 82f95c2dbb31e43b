package org.moothall.hall.publications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the notices of withdrawal. Welsh stands in `messages/withdrawn_cy.properties`.
@MessageBundle("withdrawn")
interface WithdrawnWords {
    @Message("Withdrawn")
    String title();

    @Message(
            "What was published here and taken back, with the reason. Its content is no longer shown; that it was published, and when, stays on the ledger.")
    String lead();

    @Message("Nothing has been withdrawn.")
    String none();

    @Message("Older notices")
    String older();

    @Message("by {who}")
    String by(String who);

    @Message("published again since")
    String again();

    @Message("What takes its place")
    String replacement();

    @Message("Notice of withdrawal")
    String notice();

    @Message("Withdrawn on {day}.")
    String on(String day);

    @Message("Withdrawn.")
    String undated();

    @Message("On whose authority")
    String whose();

    @Message("What it was")
    String what();

    @Message("Where it stood")
    String stood();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);

    @Message("It was published again after this notice")
    String see_again();
}
