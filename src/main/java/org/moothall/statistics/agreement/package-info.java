/// How far people who judged the same cases agree: for two auditors, or an auditor and a moderator, Cohen's kappa
/// with weights; for any number of raters with gaps, Krippendorff's alpha. Computed in exact fractions, so that a
/// table on which a coefficient has no value is known for certain and the last digit is right.
@NullMarked
package org.moothall.statistics.agreement;

import org.jspecify.annotations.NullMarked;
