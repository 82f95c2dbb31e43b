/// The desk's first page: what waits for whoever is signed in, and where they can go from here.
@NullMarked
package org.moothall.desk.home;

import org.jspecify.annotations.NullMarked;
