/// Control charts of samples rather than single figures: p charts of shares, Xbar charts of means, and runs
/// analysis.
@NullMarked
package org.moothall.statistics.control.subgroups;

import org.jspecify.annotations.NullMarked;
