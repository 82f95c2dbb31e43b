/// Tables as they come from outside, CSV or Excel, cell by cell with its place, so that whatever is wrong can be
/// said where it stands.
@NullMarked
package org.moothall.monitoring.measures.sheets;

import org.jspecify.annotations.NullMarked;
