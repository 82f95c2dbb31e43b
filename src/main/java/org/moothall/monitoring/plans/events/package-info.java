/// What comes from outside: inspections, visits, notices, directions and commissioners' reports, with their
/// judgements and findings.
@NullMarked
package org.moothall.monitoring.plans.events;

import org.jspecify.annotations.NullMarked;
