/// How the ledger's contents become the rows of the hall's read model.
@NullMarked
package org.moothall.hall.arrangement;

import org.jspecify.annotations.NullMarked;
