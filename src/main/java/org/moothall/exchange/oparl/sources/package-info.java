/// Where OParl's objects are had from: a directory of recorded files, or a server's lists, page by page.
@NullMarked
package org.moothall.exchange.oparl.sources;

import org.jspecify.annotations.NullMarked;
