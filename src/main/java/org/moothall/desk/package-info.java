/// The officers' side: what is in work, private and changeable, until it is published. Each part is a package of
/// its own.
@NullMarked
package org.moothall.desk;

import org.jspecify.annotations.NullMarked;
