package org.moothall.documents;

/// The text of one page of a document.
///
/// @param page from 1
public record PageText(int page, String text) {}
