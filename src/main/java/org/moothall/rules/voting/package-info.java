/// What a meeting needs in order to decide: a quorum, a majority, a casting vote where votes are equal, and names
/// where the law asks for them.
@NullMarked
package org.moothall.rules.voting;

import org.jspecify.annotations.NullMarked;
