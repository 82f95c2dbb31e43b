package org.moothall.documents.drawn;

import java.util.List;

/// A document as one can read it without its file: page by page in simple HTML, with its contents.
///
/// @param leaves   the pages that have something on them, in order
/// @param contents where its parts begin; empty where the file tells of none
public record ReadingCopy(List<Leaf> leaves, List<Heading> contents) {
    /// What stands for a document of which nothing can be read.
    public static final ReadingCopy NONE = new ReadingCopy(List.of(), List.of());

    public ReadingCopy {
        leaves = List.copyOf(leaves);
        contents = List.copyOf(contents);
    }

    /// One page.
    ///
    /// @param page from 1
    /// @param html headings from `h3` down, paragraphs, lists, tables; not sanitised
    public record Leaf(int page, String html) {}

    /// The heading of a part.
    ///
    /// @param page  on which it stands, from 1
    /// @param level 1 for the highest
    public record Heading(int page, int level, String text) {}
}
