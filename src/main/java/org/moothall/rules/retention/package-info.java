/// How long papers must stay open to the public. These are floors, not days of deletion: everything is kept
/// unless the council says otherwise, and nothing is taken away before its day.
@NullMarked
package org.moothall.rules.retention;

import org.jspecify.annotations.NullMarked;
