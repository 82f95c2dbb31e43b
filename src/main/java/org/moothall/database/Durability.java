package org.moothall.database;

/// What a commit in a file of SQLite's survives.
public enum Durability {
    /// Power failure: the file is synced at every commit. For what exists nowhere else.
    FULL,
    /// A killed process, but perhaps not the last commits at a power failure; never a broken file. For what can
    /// be rebuilt.
    NORMAL
}
