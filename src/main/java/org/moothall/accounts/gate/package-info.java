/// The one place where it is decided who passes: every request to an address that is not the public's comes through
/// here before it reaches its page.
@NullMarked
package org.moothall.accounts.gate;

import org.jspecify.annotations.NullMarked;
