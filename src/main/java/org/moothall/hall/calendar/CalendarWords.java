package org.moothall.hall.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the calendar. Welsh stands in `messages/calendar_cy.properties`.
@MessageBundle("calendar")
interface CalendarWords {
    @Message("Calendar")
    String calendar();

    @Message("Calendar of {body}")
    String calendar_of(String body);

    @Message("Month")
    String month();

    @Message("Nobody meets in this month.")
    String none();

    @Message("Committee")
    String body();

    @Message("All committees")
    String all_bodies();

    @Message("Cancelled")
    String cancelled();

    @Message("Postponed")
    String postponed();

    @Message("In your own calendar")
    String subscribe();

    @Message("Subscribe to these meetings (iCalendar)")
    String file();

    @Message(
            "Give this address to a calendar program and it will keep up with new, moved and cancelled meetings. It reaches a year back.")
    String how();
}
