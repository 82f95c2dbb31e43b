/// Who is signed in: the sessions as they are kept, and the cookie by which a browser says which is its own.
@NullMarked
package org.moothall.accounts.sessions;

import org.jspecify.annotations.NullMarked;
