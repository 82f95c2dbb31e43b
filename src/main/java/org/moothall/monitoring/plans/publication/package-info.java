/// The way of a plan to the public record and back: what of it is published, and how a published plan is taken up.
@NullMarked
package org.moothall.monitoring.plans.publication;

import org.jspecify.annotations.NullMarked;
