/// What every page shares: layout, messages, errors, headers, paging and the cache of rendered pages.
@NullMarked
package org.moothall.web;

import org.jspecify.annotations.NullMarked;
