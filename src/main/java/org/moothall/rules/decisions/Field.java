package org.moothall.rules.decisions;

import org.moothall.rules.Task;

/// What the record of a decision says.
public enum Field {
    DECISION(Task.STATE_DECISION),
    DATE(Task.STATE_DATE),
    REASONS(Task.STATE_REASONS),
    /// alternatives considered and rejected
    ALTERNATIVES(Task.STATE_ALTERNATIVES),
    /// interests declared by those who decided or were consulted
    CONFLICTS(Task.STATE_CONFLICTS),
    /// dispensations for them by the head of paid service
    DISPENSATIONS(Task.STATE_DISPENSATIONS);

    private final Task task;

    Field(Task task) {
        this.task = task;
    }

    Task task() {
        return task;
    }
}
