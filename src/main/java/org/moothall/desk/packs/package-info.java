/// Packs of agendas: gathered from what is in work, made for the public and for members with one numbering, and
/// put on the agenda.
@NullMarked
package org.moothall.desk.packs;

import org.jspecify.annotations.NullMarked;
