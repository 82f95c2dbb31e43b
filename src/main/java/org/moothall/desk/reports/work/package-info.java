/// What is done with reports: files taken in, answers given, a cleared report put on an agenda.
@NullMarked
package org.moothall.desk.reports.work;

import org.jspecify.annotations.NullMarked;
