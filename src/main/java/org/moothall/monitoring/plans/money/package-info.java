/// The money beside a plan, quarter by quarter: what was allowed, what is expected, what was spent.
@NullMarked
package org.moothall.monitoring.plans.money;

import org.jspecify.annotations.NullMarked;
