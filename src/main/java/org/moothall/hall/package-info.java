/// The public side: a read model that holds only what the ledger has published, and the pages drawn from it.
@NullMarked
package org.moothall.hall;

import org.jspecify.annotations.NullMarked;
