/// Agenda packs: one PDF of a front sheet, contents and papers, with running page numbers, for the public and for
/// members.
@NullMarked
package org.moothall.documents.packs;

import org.jspecify.annotations.NullMarked;
