package org.moothall.operations.imports;

/// What came of an import.
///
/// @param text     the summary and the problems, for the console
/// @param exitCode 1 where something could not be read
record Outcome(String text, int exitCode) {}
