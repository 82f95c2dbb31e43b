/// Signing in, and who may pass.
@NullMarked
package org.moothall.accounts;

import org.jspecify.annotations.NullMarked;
