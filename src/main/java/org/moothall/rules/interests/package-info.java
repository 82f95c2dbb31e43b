/// Members' interests (Localism Act 2011): when they must be notified, what must be disclosed at a meeting, and who
/// must take no part.
@NullMarked
package org.moothall.rules.interests;

import org.jspecify.annotations.NullMarked;
