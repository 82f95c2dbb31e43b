/// How texts are taken apart into words, and what is known of them without an index.
@NullMarked
package org.moothall.search.lucene.words;

import org.jspecify.annotations.NullMarked;
