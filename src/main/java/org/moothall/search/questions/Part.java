package org.moothall.search.questions;

/// One part of what stands in the search box.
public sealed interface Part {
    /// What was typed, without quotes, star or minus.
    String text();

    /// A word that should be there, in any of its forms.
    record Word(String text) implements Part {}

    /// Words that must be there exactly, one after the other.
    record Phrase(String text) implements Part {}

    /// The beginning of a word.
    record Prefix(String text) implements Part {}

    /// A word or phrase that must not be there.
    record Excluded(String text) implements Part {}
}
