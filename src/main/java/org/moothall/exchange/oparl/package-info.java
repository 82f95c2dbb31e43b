/// OParl's language: the open standard of German councils, read into the record.
@NullMarked
package org.moothall.exchange.oparl;

import org.jspecify.annotations.NullMarked;
