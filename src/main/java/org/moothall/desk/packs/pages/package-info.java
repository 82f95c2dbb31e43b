/// The pages on which packs are made, and from which members fetch theirs.
@NullMarked
package org.moothall.desk.packs.pages;

import org.jspecify.annotations.NullMarked;
