/// The pages of bodies: councils, cabinets and committees, their members and their meetings.
@NullMarked
package org.moothall.hall.bodies;

import org.jspecify.annotations.NullMarked;
