/// What every importer shares: one run into one authority, its problems, its provenance and its summary.
@NullMarked
package org.moothall.exchange;

import org.jspecify.annotations.NullMarked;
