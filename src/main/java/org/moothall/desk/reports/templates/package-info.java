/// The headings that a body wants in its reports, and the Word file to begin from.
@NullMarked
package org.moothall.desk.reports.templates;

import org.jspecify.annotations.NullMarked;
