/// What is asked of a decision once it is made, or is about to be: whether it is key, what its record must say,
/// when it is published, and to whom its papers must be open.
@NullMarked
package org.moothall.rules.decisions;

import org.jspecify.annotations.NullMarked;
