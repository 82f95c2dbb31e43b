/// The distributions that limits and intervals are read from, to the full precision of a double: binomial, beta,
/// gamma and normal. The densities are Loader's (2000), which lose nothing where counts are in the hundred
/// thousands.
@NullMarked
package org.moothall.statistics.distributions;

import org.jspecify.annotations.NullMarked;
