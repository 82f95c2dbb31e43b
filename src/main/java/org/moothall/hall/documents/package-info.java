/// The pages of documents: where each was used, its versions, its file, and a reading of it that needs no other
/// program.
@NullMarked
package org.moothall.hall.documents;

import org.jspecify.annotations.NullMarked;
