/// Call-in: scrutiny's right to have a decision of the executive looked at again before it is carried out. The
/// statute gives the right; the numbers are each council's own.
@NullMarked
package org.moothall.rules.callin;

import org.jspecify.annotations.NullMarked;
