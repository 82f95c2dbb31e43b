/// Which cases are audited: a frame, a stratified random sample from it, and what takes the place of a case that
/// cannot be audited. Whoever has the frame and the seed draws the same sample again.
@NullMarked
package org.moothall.monitoring.audits.sampling;

import org.jspecify.annotations.NullMarked;
