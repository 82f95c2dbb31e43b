/// What is copied comes back.
@NullMarked
package org.moothall.operations.keeping;

import org.jspecify.annotations.NullMarked;
