package org.moothall.exchange.feeds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Key;

/// Something published, as a feed tells of it.
///
/// @param day   a meeting's
/// @param since when it was last published
record Item(Key key, String title, @Nullable LocalDate day, Instant since) {}
