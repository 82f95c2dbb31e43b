package org.moothall.statistics.disclosure;

import org.moothall.statistics.disclosure.reader.Sum;

/// A count that nobody outside is to work out.
///
/// @param name  what it is called when it has to be explained why something else is withheld
/// @param width how many values apart the ends of what a reader can work out must be
public record Secret(String name, Sum sum, int width) {}
