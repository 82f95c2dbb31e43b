/// The pages on which it is said what a body wants in its reports, and the Word file to begin one from.
@NullMarked
package org.moothall.desk.reports.headings;

import org.jspecify.annotations.NullMarked;
