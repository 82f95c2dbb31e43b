/// Texts made fit to show: sanitised, shortened, sizes in words.
@NullMarked
package org.moothall.web.text;

import org.jspecify.annotations.NullMarked;
