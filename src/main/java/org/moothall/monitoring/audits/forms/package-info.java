/// The form of a case audit: dimensions, grades, and the watch over what is typed into it, since audits are kept
/// under pseudonyms and nothing that names a child, a parent or a worker has a place in them.
@NullMarked
package org.moothall.monitoring.audits.forms;

import org.jspecify.annotations.NullMarked;
