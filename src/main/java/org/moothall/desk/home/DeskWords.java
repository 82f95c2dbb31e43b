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

    @Message("Words of the title")
    String find();

    @Message("Find")
    String find_button();

    @Message("The newest are shown. Words of its title find any other.")
    String find_hint();

    @Message("Nothing on the record has these words in its title, or it is in work.")
    String nothing_found();
}
