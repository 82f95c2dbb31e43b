/// The pages of issues: a matter followed from its first notice through every meeting to what came of it.
@NullMarked
package org.moothall.hall.issues;

import org.jspecify.annotations.NullMarked;
