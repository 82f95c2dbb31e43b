/// Who is at work in a data directory.
@NullMarked
package org.moothall.operations.ground;

import org.jspecify.annotations.NullMarked;
