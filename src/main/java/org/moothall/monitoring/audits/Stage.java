package org.moothall.monitoring.audits;

/// Who looks at a case, one after another: each of them grades by themselves.
enum Stage {
    /// the team's own manager
    SELF,
    /// an auditor from outside the team
    PRIMARY,
    /// a moderator, who may not be the auditor
    MODERATION
}
