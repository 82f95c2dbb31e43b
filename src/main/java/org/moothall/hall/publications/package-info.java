/// What was published when, how anybody can check it, and what was taken back: the ledger and the notices of
/// withdrawal as pages. They are never kept in memory, because a content can be erased without anything being
/// published.
@NullMarked
package org.moothall.hall.publications;

import org.jspecify.annotations.NullMarked;
