/// The parts that published things are made of: agenda items, papers, votes, attendance, openness, text.
@NullMarked
package org.moothall.record.parts;

import org.jspecify.annotations.NullMarked;
