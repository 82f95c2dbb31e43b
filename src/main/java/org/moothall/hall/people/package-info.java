/// The pages of people: the offices they held, the meetings they came to and the votes they cast.
@NullMarked
package org.moothall.hall.people;

import org.jspecify.annotations.NullMarked;
