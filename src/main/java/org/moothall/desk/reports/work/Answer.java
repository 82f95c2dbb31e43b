package org.moothall.desk.reports.work;

import org.moothall.accounts.Role;
import org.moothall.desk.reports.clearance.Versions;

/// What an officer says of a report.
///
/// @param seen    the versions that they had before them
/// @param comment empty where it is cleared without one
public record Answer(Role role, boolean cleared, Versions seen, String comment) {}
