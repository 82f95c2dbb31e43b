/// The calendar: a month of meetings as a page, and all of them as iCalendar for people's own calendars.
@NullMarked
package org.moothall.hall.calendar;

import org.jspecify.annotations.NullMarked;
