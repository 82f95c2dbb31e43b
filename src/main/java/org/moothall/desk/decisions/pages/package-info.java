/// The pages and forms of decisions at the desk.
@NullMarked
package org.moothall.desk.decisions.pages;

import org.jspecify.annotations.NullMarked;
