/// The pages of the forward plan: what is to be decided, by whom and when, before it is decided.
@NullMarked
package org.moothall.hall.forwardplan;

import org.jspecify.annotations.NullMarked;
