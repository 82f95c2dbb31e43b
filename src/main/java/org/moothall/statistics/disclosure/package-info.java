/// Keeping small numbers from being worked out of what is published: not only of the table at hand but of
/// everything that ever was, text and charts included (reference: the Government Statistical Service's guidance on
/// disclosure control).
///
/// A progress report asks one question, [Disclosure#plan]: here is what the world knows ([History]), here is what I
/// mean to publish ([Proposal]), what must be withheld? The answer ([Plan]) gives a [Verdict] on each figure, with
/// the reason and, where a figure would give another away, the calculation by which a reader could do it. What
/// surprises is in RATIONALE.md.
@NullMarked
package org.moothall.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
