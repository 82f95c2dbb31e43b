/// The clearing of reports by the officers who answer for their law, their money and their lawfulness.
@NullMarked
package org.moothall.desk.reports.clearance;

import org.jspecify.annotations.NullMarked;
