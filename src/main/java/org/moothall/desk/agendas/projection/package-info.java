/// What an agenda in work becomes when it is published: a meeting and its documents, made from nothing but what is
/// for the public, so that there is nothing else in it.
@NullMarked
package org.moothall.desk.agendas.projection;

import org.jspecify.annotations.NullMarked;
