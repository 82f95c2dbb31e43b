/// The notices that must be up before a meeting or a decision: agenda and summons, late business, a private
/// meeting of the executive, a key decision; with the ways round that the law gives.
@NullMarked
package org.moothall.rules.notices;

import org.jspecify.annotations.NullMarked;
