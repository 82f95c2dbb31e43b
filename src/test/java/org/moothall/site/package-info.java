/// The whole site, with the whole sample council in it: every link, every template, every address.
@NullMarked
package org.moothall.site;

import org.jspecify.annotations.NullMarked;
