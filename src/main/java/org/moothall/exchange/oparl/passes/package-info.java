/// From OParl's objects to the record: each pass turns what was gathered of one kind into contents and offers them.
@NullMarked
package org.moothall.exchange.oparl.passes;

import org.jspecify.annotations.NullMarked;
