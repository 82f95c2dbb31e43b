/// Opening, migrating and transacting with the stores, whether SQLite in a file or PostgreSQL on a server.
/// Whoever keeps a store comes here, so that durability, and what a failing disk sounds like, is decided in one
/// place.
@NullMarked
package org.moothall.database;

import org.jspecify.annotations.NullMarked;
