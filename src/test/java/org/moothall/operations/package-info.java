/// Whole processes, as they are started and as they are killed.
@NullMarked
package org.moothall.operations;

import org.jspecify.annotations.NullMarked;
