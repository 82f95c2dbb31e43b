/// One question in, ranked passages out: a full-text index of what has been published, rebuilt from the ledger at
/// will.
@NullMarked
package org.moothall.search;

import org.jspecify.annotations.NullMarked;
