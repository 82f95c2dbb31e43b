/// How somebody shows that they are who they say: passwords, and links that work once.
@NullMarked
package org.moothall.accounts.credentials;

import org.jspecify.annotations.NullMarked;
