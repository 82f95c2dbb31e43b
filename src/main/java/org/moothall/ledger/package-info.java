/// Appending, proving and following publications: the append-only, hash-linked memory of what was made public.
/// Nothing is public because a flag is set; it is public because it stands here. `docs/format/ledger.md` has the
/// format.
@NullMarked
package org.moothall.ledger;

import org.jspecify.annotations.NullMarked;
