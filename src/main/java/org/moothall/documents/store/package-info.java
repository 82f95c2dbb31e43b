/// Where documents' bytes lie: under their hash, in files, so that nothing is kept twice, nothing can be changed
/// unseen, and an address by hash holds for ever.
@NullMarked
package org.moothall.documents.store;

import org.jspecify.annotations.NullMarked;
