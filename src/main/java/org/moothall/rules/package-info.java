/// The law as pure functions: clear days, notice periods, key decisions, call-in, exempt categories and retention.
/// Each function cites the provision it follows, so that an officer can check the answer against the statute.
@NullMarked
package org.moothall.rules;

import org.jspecify.annotations.NullMarked;
