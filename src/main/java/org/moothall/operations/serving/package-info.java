/// The commands that answer over HTTP, and what they say of their own health.
@NullMarked
package org.moothall.operations.serving;

import org.jspecify.annotations.NullMarked;
