/// What a cycle of audits shows: grades with their numbers, what moderation changed, and how far those who graded
/// agree.
@NullMarked
package org.moothall.monitoring.audits.results;

import org.jspecify.annotations.NullMarked;
