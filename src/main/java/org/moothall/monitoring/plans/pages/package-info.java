/// The pages of plans: what a plan says, how its actions stand, what changed from version to version, and the way
/// to the public record.
@NullMarked
package org.moothall.monitoring.plans.pages;

import org.jspecify.annotations.NullMarked;
