/// Looks into a file before anybody relies on it: what it is by its content, whether all can read it, and what it
/// carries that its author may not know of.
@NullMarked
package org.moothall.documents.checks;

import org.jspecify.annotations.NullMarked;
