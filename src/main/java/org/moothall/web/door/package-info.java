/// Where every request comes in, and where kept pages go out before any framework is asked.
@NullMarked
package org.moothall.web.door;

import org.jspecify.annotations.NullMarked;
