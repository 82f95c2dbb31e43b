/// The forms with which something is done to a report: a file handed in, reasons given, clearance asked for and
/// given, a place on an agenda.
@NullMarked
package org.moothall.desk.reports.acts;

import org.jspecify.annotations.NullMarked;
