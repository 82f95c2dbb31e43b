/// The commands that bring a record in.
@NullMarked
package org.moothall.operations.imports;

import org.jspecify.annotations.NullMarked;
