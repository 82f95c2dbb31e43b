package org.moothall.documents.packs.papers;

/// What became of a paper.
public enum Joining {
    /// Its pages are in the pack.
    JOINED,
    /// Not open to the public.
    WITHHELD,
    /// A password closes it.
    CLOSED,
    /// It does not open, or unpacks to more than is read.
    BROKEN,
    /// It is neither a PDF nor a Word file.
    OTHER_KIND
}
