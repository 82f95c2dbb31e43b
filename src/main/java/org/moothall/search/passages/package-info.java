/// What can be found: how each published thing is cut into passages, and where a paper has its place.
@NullMarked
package org.moothall.search.passages;

import org.jspecify.annotations.NullMarked;
