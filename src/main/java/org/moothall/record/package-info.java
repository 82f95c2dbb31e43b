/// The published record: immutable things, their identifiers and their JSON. It is the open format that goes to the
/// ledger, the hall's store and the public interface alike, so nothing private has a place in it.
@NullMarked
package org.moothall.record;

import org.jspecify.annotations.NullMarked;
