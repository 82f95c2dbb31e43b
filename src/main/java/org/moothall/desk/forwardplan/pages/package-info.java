/// The pages and forms of the forward plan at the desk.
@NullMarked
package org.moothall.desk.forwardplan.pages;

import org.jspecify.annotations.NullMarked;
