package org.moothall.documents.packs.papers;

/// What a pack inherits from a paper that is less than PDF/UA asks, and what was taken away from the paper.
public enum Inherited {
    /// A screen reader finds no order in its pages.
    NOT_TAGGED,
    /// It does not say what language it is in; the pack says it in its place.
    NO_LANGUAGE,
    /// Some of its letters stand in fonts that it does not carry.
    FONTS_NOT_EMBEDDED,
    /// Its form can be read and printed, and no longer be filled in.
    FORM_FROZEN,
    /// Scripts or actions were taken away.
    ACTIONS_REMOVED,
    /// Files or media that it carried were taken away.
    ATTACHMENTS_REMOVED,
    /// It has layers that can be switched on and off.
    LAYERS,
    /// It was printed from a Word file.
    PRINTED_FROM_WORD
}
