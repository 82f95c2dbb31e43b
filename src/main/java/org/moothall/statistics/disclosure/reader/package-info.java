/// What a reader can work out who has kept everything that was ever published: linear facts over counts go in, and
/// the interval in which any sum of counts must lie comes out, with the proof. Exact; nothing here goes by rules of
/// thumb.
@NullMarked
package org.moothall.statistics.disclosure.reader;

import org.jspecify.annotations.NullMarked;
