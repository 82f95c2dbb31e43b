/// The pages of improvement plans and of the reports on them: three equal kinds of evidence for each outcome, one
/// person's judgement, and never a total.
@NullMarked
package org.moothall.hall.plans;

import org.jspecify.annotations.NullMarked;
