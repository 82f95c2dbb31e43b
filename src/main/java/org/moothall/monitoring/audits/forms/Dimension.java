package org.moothall.monitoring.audits.forms;

/// One thing that an audit looks at.
///
/// @param code stays the same through all cycles, so that they can be compared: `voice`
/// @param name what the form calls it
public record Dimension(String code, String name) {
    public Dimension {
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("A dimension's code is a short word in lower case.");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A dimension needs a name.");
        }
    }
}
