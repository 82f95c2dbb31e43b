/// The pages where one signs in and out, and sets a password by a link; and what becomes of a form whose writer's
/// session had ended.
@NullMarked
package org.moothall.accounts.signin;

import org.jspecify.annotations.NullMarked;
