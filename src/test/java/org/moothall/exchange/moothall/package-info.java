/// The import format held against the sample council, and the sample council against the law and its own word.
@NullMarked
package org.moothall.exchange.moothall;

import org.jspecify.annotations.NullMarked;
