package org.moothall.monitoring.measures.intake;

/// What is wrong with one cell, at its place.
///
/// @param shown  what stands in it
/// @param detail what helps to mend it, such as the place where the same stood before
public record Problem(String place, String shown, Fault fault, String detail) {}
