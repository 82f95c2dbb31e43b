package org.moothall.web;

/// What is wrong with one field of a form, in words that say what to do.
///
/// @param field the `id` of the field
public record Fault(String field, String words) {}
