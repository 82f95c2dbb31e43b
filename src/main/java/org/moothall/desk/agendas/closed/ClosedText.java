package org.moothall.desk.agendas.closed;

/// The words of something that is not open, for those who may read them.
///
/// @param text     simple HTML
/// @param revision counts the changes; 0 where nothing has been written yet
public record ClosedText(String title, String text, long revision) {
    /// Nothing written yet.
    public static final ClosedText NONE = new ClosedText("", "", 0);
}
