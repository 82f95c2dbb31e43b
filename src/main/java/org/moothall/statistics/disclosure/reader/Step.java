package org.moothall.statistics.disclosure.reader;

import org.moothall.statistics.exact.Fraction;

/// One step of a calculation that a reader could make: a fact, counted so many times. All steps added up give the
/// value.
public record Step(Fact fact, Fraction times) {}
