package org.moothall.desk.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the desk's first page. Welsh stands in `messages/desk_cy.properties`.
@MessageBundle("desk")
interface DeskWords {
    @Message("Your desk")
    String title();

    @Message("Your roles here")
    String roles();

    @Message("You have no role here yet. Ask an administrator of this site for one.")
    String no_role();

    @Message("Where to go from here")
    String doors();
}
