package org.moothall.desk.agendas.drafts;

/// What came of a change: it was kept, or somebody else had changed the same thing since the form was fetched. Then
/// nothing was kept, and both texts are shown.
public enum Saved {
    KEPT,
    CHANGED_MEANWHILE
}
