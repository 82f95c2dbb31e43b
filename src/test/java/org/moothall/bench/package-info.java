/// The side-by-side benchmarks that `./moothall bench` runs: ours and a peer in the same run on the same machine,
/// so that what counts is the ratio. Everything listens on 127.0.0.1, is bounded in time, and is ended by its
/// process id.
@NullMarked
package org.moothall.bench;

import org.jspecify.annotations.NullMarked;
