/// What is asked and what is answered: the language of the search box, filters, results.
@NullMarked
package org.moothall.search.questions;

import org.jspecify.annotations.NullMarked;
