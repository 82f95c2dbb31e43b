/// The hall's front: the page that one comes to first, the list of councils, and how to use the record.
@NullMarked
package org.moothall.hall.home;

import org.jspecify.annotations.NullMarked;
