/// Parts of reports that must not become public. They go from here to the closed side of an agenda and nowhere
/// else.
@NullMarked
package org.moothall.desk.reports.closed;

import org.jspecify.annotations.NullMarked;
