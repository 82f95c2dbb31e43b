/// The pages of meetings and their agenda items, with papers, attendance, votes and minutes.
@NullMarked
package org.moothall.hall.meetings;

import org.jspecify.annotations.NullMarked;
