/// Whoever is made from the ledger and can be made again from it, and how each is fed.
@NullMarked
package org.moothall.ledger.followers;

import org.jspecify.annotations.NullMarked;
