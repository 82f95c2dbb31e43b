/// Decisions at the desk: by a body, a member of the cabinet or an officer, with everything that their notice
/// must say; published, open to call-in, called in or not, held, referred, and then confirmed or changed.
@NullMarked
package org.moothall.desk.decisions;

import org.jspecify.annotations.NullMarked;
