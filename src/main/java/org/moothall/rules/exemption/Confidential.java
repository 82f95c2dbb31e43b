package org.moothall.rules.exemption;

/// Why information is confidential (Local Government Act 1972 s.100A(3)): then the public must be excluded, and
/// nobody weighs anything.
public enum Confidential {
    /// given by a government department on terms that forbid disclosure
    DEPARTMENT,
    /// disclosure is prohibited by an enactment
    ENACTMENT,
    /// disclosure is prohibited by the order of a court
    COURT
}
