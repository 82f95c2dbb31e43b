/// The search index kept by Lucene, in a directory of its own.
@NullMarked
package org.moothall.search.lucene;

import org.jspecify.annotations.NullMarked;
