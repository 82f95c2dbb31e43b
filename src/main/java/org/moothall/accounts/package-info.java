/// Who may do what at the desk and in the monitoring, and the trail of who did it. The parts below this package
/// sign people in; whoever writes a page of the desk needs only what is here: [Visitor], [For], [Role] and
/// [Trail].
@NullMarked
package org.moothall.accounts;

import org.jspecify.annotations.NullMarked;
