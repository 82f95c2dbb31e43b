package org.moothall.documents.store;

/// Bytes that have been kept.
///
/// @param sha256 lower-case hex
/// @param size   in bytes
public record Stored(String sha256, long size) {}
