/// The pages of decisions: who decided what, why, and whether it has been called in.
@NullMarked
package org.moothall.hall.decisions;

import org.jspecify.annotations.NullMarked;
