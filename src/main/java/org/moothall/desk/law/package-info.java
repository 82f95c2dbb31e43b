/// What the law says of something at the desk, set in words for a page: which rule applies and how it stands, the
/// days counted one by one, and what must be done by when.
@NullMarked
package org.moothall.desk.law;

import org.jspecify.annotations.NullMarked;
