/// Lists of papers as every page shows them, and the words for what is not open to the public.
@NullMarked
package org.moothall.hall.papers;

import org.jspecify.annotations.NullMarked;
