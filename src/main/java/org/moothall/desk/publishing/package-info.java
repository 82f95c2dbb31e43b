/// What every part of the desk publishes with: the numbers of new things, the list of what stands on the ledger,
/// the store of files that are not public, and the one act that makes something public.
@NullMarked
package org.moothall.desk.publishing;

import org.jspecify.annotations.NullMarked;
