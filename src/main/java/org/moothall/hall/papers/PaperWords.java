package org.moothall.hall.papers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a list of papers. Welsh stands in `messages/paper_cy.properties`.
@MessageBundle("paper")
interface PaperWords {
    @Message("1 page")
    String one_page();

    @Message("{count} pages")
    String pages(int count);

    @Message("Read as a page")
    String read();

    @Message("Withdrawn: see the notice")
    String withdrawn();

    @Message("Not kept here")
    String absent();

    @Message("Not open to the public")
    String closed();

    @Message("scanned, without text")
    String scanned();

    @Message("protected by a password")
    String encrypted();

    @Message("the file is damaged")
    String broken();
}
