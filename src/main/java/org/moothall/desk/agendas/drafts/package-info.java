/// Agendas in work: the front sheet of a meeting, its items and their papers, as far as they are for the public.
/// What is not for the public is not here: see `org.moothall.desk.agendas.closed`.
@NullMarked
package org.moothall.desk.agendas.drafts;

import org.jspecify.annotations.NullMarked;
