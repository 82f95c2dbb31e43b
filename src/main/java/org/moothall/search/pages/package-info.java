/// The search page, its data and its feed.
@NullMarked
package org.moothall.search.pages;

import org.jspecify.annotations.NullMarked;
