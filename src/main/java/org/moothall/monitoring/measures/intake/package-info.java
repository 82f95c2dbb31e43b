/// Taking figures in from a file: which column means what, what each cell says, everything that is wrong at its
/// place, and all of it or nothing.
@NullMarked
package org.moothall.monitoring.measures.intake;

import org.jspecify.annotations.NullMarked;
