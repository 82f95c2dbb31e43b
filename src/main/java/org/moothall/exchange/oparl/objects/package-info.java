/// OParl's objects as a server or a recording gives them: read leniently, each fault listed with its place.
@NullMarked
package org.moothall.exchange.oparl.objects;

import org.jspecify.annotations.NullMarked;
