/// What the desk's forms say: fields as they were typed, read into days, numbers and texts, and given back as
/// they were where something in them is wrong.
@NullMarked
package org.moothall.desk.forms;

import org.jspecify.annotations.NullMarked;
