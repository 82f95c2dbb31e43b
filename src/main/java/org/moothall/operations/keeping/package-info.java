/// The commands that look after a record: to check it, copy it, bring it back, arrange it anew, and erase what
/// must go.
@NullMarked
package org.moothall.operations.keeping;

import org.jspecify.annotations.NullMarked;
