/// What a version of an improvement plan says: outcomes, objectives, actions, milestones and its own status key;
/// and how two versions differ. Pure, and never changed once a version is made.
@NullMarked
package org.moothall.monitoring.plans.versions;

import org.jspecify.annotations.NullMarked;
