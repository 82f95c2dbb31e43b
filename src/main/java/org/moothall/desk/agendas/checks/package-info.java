/// What must be right before an agenda may be published: what the law forbids, what it allows for a reason that is
/// recorded, and what an officer should look at.
@NullMarked
package org.moothall.desk.agendas.checks;

import org.jspecify.annotations.NullMarked;
