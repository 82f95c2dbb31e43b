/// Papers made ready to be one among others in a pack.
@NullMarked
package org.moothall.documents.packs.papers;

import org.jspecify.annotations.NullMarked;
