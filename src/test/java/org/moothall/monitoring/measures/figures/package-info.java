@NullMarked
package org.moothall.monitoring.measures.figures;

import org.jspecify.annotations.NullMarked;
