/// The pages of improvement plans and the progress reported against them.
@NullMarked
package org.moothall.hall.plans;

import org.jspecify.annotations.NullMarked;
