/// The rules of the house, as tests: which package may use which, how large things may grow, and what the documents
/// promise.
@NullMarked
package org.moothall.house;

import org.jspecify.annotations.NullMarked;
