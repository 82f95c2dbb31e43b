/// The calendar of meetings, month by month.
@NullMarked
package org.moothall.hall.calendar;

import org.jspecify.annotations.NullMarked;
