/// The council's calendar at the desk: a year's meetings proposed from patterns, with what speaks against each.
@NullMarked
package org.moothall.desk.calendar;

import org.jspecify.annotations.NullMarked;
