/// Improvement plans as they are kept: the draft, the versions and what happened to them, how the actions stand,
/// what inspectors found, and the money beside it.
@NullMarked
package org.moothall.monitoring.plans;

import org.jspecify.annotations.NullMarked;
